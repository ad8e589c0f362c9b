// A text that somebody typed, with its paragraphs and line ends as they were. Escapes nothing itself: the
// renderer does.

export function Paragraphs({ text }: { text: string }) {
  return (
    <>
      {text
        .split(/\n{2,}/)
        .filter(part => part.trim() !== '')
        .map(part => (
          <p class="typed">{part}</p>
        ))}
    </>
  )
}

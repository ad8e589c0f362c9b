// Owns the menu in which a person chooses how pages look; plain links, so that it needs no script.
import { type Appearance, writeAppearance } from '../appearance.ts'
import { useTexts } from '../language.ts'
import type { Frame } from './frame.ts'

type Choice = { name: string; change: Partial<Appearance>; chosen: boolean }

function ChoiceLink({ frame, name, change, chosen }: Choice & { frame: Frame }) {
  const href = frame.links.appearance(writeAppearance({ ...frame.appearance, ...change }))
  return (
    <li>
      <a href={href} rel="nofollow" aria-current={chosen ? 'true' : undefined}>
        {name}
      </a>
    </li>
  )
}

export function AppearanceMenu({ frame }: { frame: Frame }) {
  const words = useTexts().common.appearance
  const { theme, contrast, print } = frame.appearance
  const more = contrast === 'more'
  const large = print === 'large'
  const toggle = (on: boolean, name: string) => (on ? words.turnOff(name) : words.turnOn(name))
  const themes: readonly Choice[] = [
    { name: words.themeAuto, change: { theme: 'auto' }, chosen: theme === 'auto' },
    { name: words.themeLight, change: { theme: 'light' }, chosen: theme === 'light' },
    { name: words.themeDark, change: { theme: 'dark' }, chosen: theme === 'dark' },
  ]
  const switches: readonly Choice[] = [
    {
      name: toggle(large, words.largePrint),
      change: { print: large ? 'usual' : 'large' },
      chosen: large,
    },
    {
      name: toggle(more, words.moreContrast),
      change: { contrast: more ? 'auto' : 'more' },
      chosen: more,
    },
  ]
  return (
    <details class="menu" name="menu">
      <summary>{words.title}</summary>
      <div class="menu-body">
        <ul>
          {switches.map(choice => (
            <ChoiceLink frame={frame} {...choice} />
          ))}
        </ul>
        <p class="menu-title">{words.theme}</p>
        <ul>
          {themes.map(choice => (
            <ChoiceLink frame={frame} {...choice} />
          ))}
        </ul>
      </div>
    </details>
  )
}

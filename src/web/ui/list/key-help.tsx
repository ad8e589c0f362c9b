// Owns the list of keys, opened by `?`: a popover that needs no script to open by hand.
import { Button } from '../form/button.tsx'
import { useTexts } from '../language.ts'

export type KeyGroup = {
  readonly title: string
  readonly keys: readonly { readonly key: string; readonly does: string }[]
}

export function KeyHelp({ groups }: { groups: readonly KeyGroup[] }) {
  const words = useTexts().common.actions
  return (
    <>
      <Button kind="quiet" opens="tuslar" shortcut="?">
        {words.keys}
      </Button>
      <div class="popover keys" id="tuslar" popover="auto" role="dialog" aria-label={words.keys}>
        <h2>{words.keys}</h2>
        {groups.map(group => (
          <section>
            <h3>{group.title}</h3>
            <dl>
              {group.keys.map(({ key, does }) => (
                <div>
                  <dt>
                    <kbd>{key}</kbd>
                  </dt>
                  <dd>{does}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
        <button
          class="button secondary"
          type="button"
          popovertarget="tuslar"
          popovertargetaction="hide"
        >
          {words.closeKeys}
        </button>
      </div>
    </>
  )
}

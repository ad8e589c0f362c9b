// Owns how a person says "do it": a button that sends, and a link that looks like one.
import type { ComponentChildren } from 'preact'
import { Icon, type IconName } from '../icon.tsx'

/** One primary act per page; `grave` is for what hurts (refuse, withdraw), `quiet` for the way out. */
export type ButtonKind = 'primary' | 'secondary' | 'quiet' | 'grave'

type Look = {
  kind?: ButtonKind | undefined
  icon?: IconName | undefined
  /** One key that does the same at the desk; read by the keyboard island. */
  shortcut?: string | undefined
  children: ComponentChildren
}

export type ButtonProps = Look & {
  name?: string | undefined
  value?: string | undefined
  type?: 'submit' | 'button' | undefined
  /** Sends the form to another address than its own. */
  formAction?: string | undefined
  /** Sends without the browser's own checks: "save as it is". */
  formNoValidate?: boolean | undefined
  /** The id of a form elsewhere on the page. */
  form?: string | undefined
  /** The id of a popover that the button opens. */
  opens?: string | undefined
}

function Face({ icon, shortcut, children }: Look) {
  return (
    <>
      {icon && <Icon name={icon} />}
      <span>{children}</span>
      {shortcut && (
        <span class="key" aria-hidden="true">
          {shortcut}
        </span>
      )}
    </>
  )
}

export function Button({ kind = 'primary', icon, shortcut, children, ...props }: ButtonProps) {
  return (
    <button
      class={`button ${kind}`}
      type={props.opens ? 'button' : (props.type ?? 'submit')}
      name={props.name}
      value={props.value}
      form={props.form}
      formaction={props.formAction}
      formnovalidate={props.formNoValidate}
      popovertarget={props.opens}
      aria-keyshortcuts={shortcut}
      data-key={shortcut}
    >
      <Face icon={icon} shortcut={shortcut}>
        {children}
      </Face>
    </button>
  )
}

export type LinkButtonProps = Look & { href: string; rel?: string | undefined }

export function LinkButton({
  kind = 'primary',
  href,
  icon,
  shortcut,
  children,
  rel,
}: LinkButtonProps) {
  return (
    <a
      class={`button ${kind}`}
      href={href}
      rel={rel}
      aria-keyshortcuts={shortcut}
      data-key={shortcut}
    >
      <Face icon={icon} shortcut={shortcut}>
        {children}
      </Face>
    </a>
  )
}

/** Buttons that belong together, the main one first. */
export function Buttons({ children }: { children: ComponentChildren }) {
  return <div class="buttons">{children}</div>
}

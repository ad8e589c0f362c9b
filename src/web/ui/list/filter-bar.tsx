// Owns the filters above a list: a GET form, so that every list has an address that can be kept and sent.
import type { ComponentChildren } from 'preact'
import { HiddenFields } from '../form/form.tsx'
import { useTexts } from '../language.ts'

export type FilterBarProps = {
  action: string
  /** What the address must keep beside the filters. */
  fields?: { readonly [name: string]: string } | undefined
  /** The address without filters; given only while some are set. */
  clearHref?: string | undefined
  children: ComponentChildren
}

export function FilterBar({ action, fields, clearHref, children }: FilterBarProps) {
  const words = useTexts().common.list
  return (
    <search>
      <form class="filters" method="get" action={action} aria-label={words.filters}>
        <HiddenFields fields={fields} />
        {children}
        <button class="button secondary" type="submit">
          {words.apply}
        </button>
        {clearHref && <a href={clearHref}>{words.clear}</a>}
      </form>
    </search>
  )
}

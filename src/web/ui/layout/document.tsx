// Owns the outermost part of every page: head, language, appearance. Contains no inline style and no script.
import type { ComponentChildren } from 'preact'
import { assetUrl, fontUrls } from '../../assets.ts'
import { languageFacts } from '../../texts/language.ts'
import { LanguageContext } from '../language.ts'
import type { Frame } from './frame.ts'

export type DocumentProps = {
  frame: Frame
  title: string
  sheet: 'citizen.css' | 'staff.css'
  /** Names of islands without ending, loaded as modules: `['map-pin']`. */
  islands?: readonly string[] | undefined
  /** Seconds after which a waiting page asks again, for long work without a script. */
  refreshAfter?: number | undefined
  bodyClass?: string | undefined
  children: ComponentChildren
}

export function Document({ frame, title, sheet, islands = [], ...props }: DocumentProps) {
  const { appearance, language, municipality } = frame
  return (
    <html
      lang={language}
      dir={languageFacts[language].direction}
      data-theme={appearance.theme === 'auto' ? undefined : appearance.theme}
      data-contrast={appearance.contrast === 'auto' ? undefined : appearance.contrast}
      data-print={appearance.print === 'large' ? 'large' : undefined}
    >
      <head>
        <meta charset="utf-8" />
        <title>{`${title} – ${municipality.name}`}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="format-detection" content="telephone=no" />
        {props.refreshAfter && <meta http-equiv="refresh" content={String(props.refreshAfter)} />}
        {fontUrls().map(href => (
          <link rel="preload" href={href} as="font" type="font/woff2" crossorigin="anonymous" />
        ))}
        <link rel="stylesheet" href={assetUrl(sheet)} />
        <link rel="stylesheet" href={frame.themeHref} />
        <link rel="icon" href={municipality.logoHref ?? assetUrl('mark.svg')} />
        {islands.map(name => (
          <script type="module" src={assetUrl(`${name}.js`)} />
        ))}
      </head>
      <body class={props.bodyClass}>
        <LanguageContext.Provider value={language}>{props.children}</LanguageContext.Provider>
      </body>
    </html>
  )
}

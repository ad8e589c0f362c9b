// The front page: what one can do here, how the desk is doing, the uncomfortable numbers included, and
// what is being worked on.
import { formatNumber } from '../../core/turkish/format.ts'
import { getPublicFigures } from '../../features/figures/public-figures.ts'
import { listWorkUnderWay, type UnderWay } from '../../features/figures/work-under-way.ts'
import type { PageContext } from '../door/page-context.ts'
import { paths } from '../paths.ts'
import { CitizenLayout } from '../ui/layout/citizen-layout.tsx'
import { type BigChoice, BigChoices } from '../ui/show/big-choices.tsx'
import { KeyFigures } from '../ui/show/key-figures.tsx'
import { keyFiguresOf } from './figure-words.ts'

export async function frontPage(context: PageContext): Promise<Response> {
  const { desk, texts, language, municipality, frame } = context
  const [figures, work] = await Promise.all([getPublicFigures(desk), listWorkUnderWay(desk)])
  const words = texts.citizen
  const welcome = municipality.settings.welcome[language]
  return context.html(
    <CitizenLayout frame={frame} title={texts.common.desk} section="home" width="wide">
      <h1>{words.front.title}</h1>
      {welcome && <p>{welcome}</p>}
      <BigChoices choices={choicesOf(context)} />
      <h2>{words.front.figures}</h2>
      <KeyFigures figures={keyFiguresOf(figures, words.figures, language)} />
      <p>
        <a href={paths.figures()}>{words.figures.more}</a>
      </p>
      {work.length > 0 && <WorkUnderWay work={work} context={context} />}
    </CitizenLayout>,
  )
}

/** Districts named on a line; where there are more, their number is said. */
const DISTRICTS_MAX = 4

function WorkUnderWay({ work, context }: { work: readonly UnderWay[]; context: PageContext }) {
  const { texts, language } = context
  const words = texts.citizen.front
  return (
    <>
      <h2>{words.work}</h2>
      <p>{words.workNote}</p>
      <dl class="figure-lines">
        {work.map(({ name, nameEn, count, districts }) => (
          <div>
            <dt>{language === 'en' && nameEn !== '' ? nameEn : name}</dt>
            <dd class="figure-value">{words.workCount(formatNumber(count, language))}</dd>
            <dd>{words.workPlaces(districts.slice(0, DISTRICTS_MAX), districts.length)}</dd>
          </div>
        ))}
      </dl>
    </>
  )
}

function choicesOf({ texts, municipality }: PageContext): BigChoice[] {
  const words = texts.citizen.front
  const { phone } = municipality.settings
  const choices: BigChoice[] = [
    { href: paths.apply(), title: words.apply, text: words.applyText, icon: 'reply', main: true },
    { href: paths.follow(), title: words.follow, text: words.followText, icon: 'search' },
  ]
  if (phone !== '') {
    const href = `tel:${phone.replaceAll(/[^+\d]/g, '')}`
    choices.push({ href, title: words.call(phone), text: words.callText, icon: 'phone' })
  }
  return choices
}

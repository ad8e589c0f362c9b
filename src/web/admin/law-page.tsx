// Owns the page of legal settings: what the law leaves open, our reading, how sure we are, and where it can
// be changed.
import { CLOCK_CLASSES, LAWS, type LawRow } from '../../core/clocks/laws.ts'
import { formatNumber } from '../../core/turkish/format.ts'
import { listMunicipalities } from '../../features/municipality/municipality-queries.ts'
import type { PageContext } from '../door/page-context.ts'
import { paths } from '../paths.ts'
import type { AdminTexts } from '../texts/tr/admin.ts'
import { SummaryList } from '../ui/show/summary-list.tsx'
import { AdminPage } from './admin-page.tsx'

type RuleId = keyof AdminTexts['law']['rules']

/** As docs/law says; pinned by law-page.test.ts. */
export const ruleConfidence: { readonly [id in RuleId]: LawRow['confidence'] } = {
  C3: 'K',
  C4: 'V2',
  C5: 'P',
  C7: 'K',
  P2: 'P',
  P3: 'P',
  P4: 'P',
  P7: 'V2',
  S2: 'P',
  B1: 'V2',
  B2: 'V2',
  B3: 'V1',
  B4: 'K',
  B5: 'P',
  A1: 'P',
  A2: 'K',
  A3: 'P',
  A4: 'K',
  A5: 'K',
  K1: 'K',
  K2: 'V1',
  K3: 'V2',
  K4: 'V2',
  D3: 'P',
  D8: 'K',
  D9: 'K',
  D11: 'K',
  Y3: 'K',
  Y12: 'K',
  O1: 'K',
  O5: 'V2',
  O8: 'P',
  O9: 'P',
}

/** Where a rule can be changed; the others have no setting. */
const placeOf: { readonly [id in RuleId]?: { href: string; word: LawWord } } = {
  C3: { href: paths.adminCalendar(), word: 'changeIt' },
  C4: { href: paths.adminCalendar(), word: 'changeIt' },
  B4: { href: paths.adminCalendar(), word: 'changeIt' },
  B5: { href: paths.adminTariff(), word: 'changeTariff' },
  O1: { href: paths.adminOwners(), word: 'inOwners' },
  O5: { href: paths.adminStreets(), word: 'inOwners' },
  D8: { href: paths.adminRetention(), word: 'inRetention' },
  Y3: { href: paths.adminLetters(), word: 'inLetters' },
  Y12: { href: paths.adminTemplates(), word: 'inTemplates' },
}
type LawWord =
  | 'changeIt'
  | 'changeTariff'
  | 'inLetters'
  | 'inOwners'
  | 'inRetention'
  | 'inTemplates'

export async function lawPage(context: PageContext): Promise<Response> {
  const words = context.texts.admin.law
  const sure = Object.entries(words.sure)
  return context.html(
    <AdminPage context={context} title={words.title} place="law">
      <h1>{words.title}</h1>
      <p class="hint">{words.lead}</p>
      <section>
        <h2>{words.rulesTitle}</h2>
        <Rules context={context} settings={await settingsOf(context)} />
      </section>
      <section>
        <h2>{words.sureTitle}</h2>
        <SummaryList rows={sure.map(([label, value]) => ({ label, value }))} />
      </section>
      <section>
        <h2>{words.lawsTitle}</h2>
        <Laws context={context} />
      </section>
    </AdminPage>,
  )
}

/** What each setting says now. */
type Settings = Partial<Record<RuleId, string>>

async function settingsOf({ desk, municipality, texts }: PageContext): Promise<Settings> {
  const all = await listMunicipalities(desk.store)
  const own = all.find(each => each.municipalityId === desk.municipalityId) ?? municipality
  const { halfDaysCountAsWorking, leaveCountsAsWorking, feeReading } = own.settings
  const { law: words, calendar } = texts.admin
  const counted = (isOn: boolean): string => (isOn ? words.settingOn : words.settingOff)
  return {
    C3: counted(halfDaysCountAsWorking),
    C4: counted(leaveCountsAsWorking),
    B4: words.settingNow(calendar.feeReadings[feeReading]),
  }
}

function Rules({ context, settings }: { context: PageContext; settings: Settings }) {
  const words = context.texts.admin.law
  // as: the keys of a complete record are its key type
  const ids = Object.keys(ruleConfidence) as RuleId[]
  return (
    <table class="rules">
      <caption class="unseen">{words.rulesTitle}</caption>
      <thead>
        <tr>
          {Object.values(words.columns).map(name => (
            <th scope="col">{name}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {ids.map(id => (
          <tr>
            <th scope="row">
              <small>{id}</small> {words.rules[id].rule}
            </th>
            <td data-name={words.columns.reading}>
              {words.rules[id].reading}
              {settings[id] && <strong> ({settings[id]})</strong>}
            </td>
            <td data-name={words.columns.sure}>
              <strong>{ruleConfidence[id]}</strong> {words.sure[ruleConfidence[id]]}
            </td>
            <td data-name={words.columns.where}>
              <Place words={words} place={placeOf[id]} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

type PlaceProps = { words: AdminTexts['law']; place: (typeof placeOf)[RuleId] }

function Place({ words, place }: PlaceProps) {
  if (place === undefined) return <span>{words.fixed}</span>
  return <a href={place.href}>{words[place.word]}</a>
}

function Laws({ context }: { context: PageContext }) {
  const { language } = context
  const words = context.texts.admin.law
  const { lawColumns: columns } = words
  const limitOf = ({ limit, unit }: LawRow) =>
    limit === 'promised' ? words.promised : words.units[unit](formatNumber(limit, language))
  return (
    <table class="rules">
      <caption class="unseen">{words.lawsTitle}</caption>
      <thead>
        <tr>
          {Object.values(columns).map(name => (
            <th scope="col">{name}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {CLOCK_CLASSES.map(name => LAWS[name]).map(law => (
          <tr>
            <th scope="row">{language === 'tr' ? law.nameTr : law.nameEn}</th>
            <td data-name={columns.law}>
              {law.lawNameTr} {law.article}
            </td>
            <td data-name={columns.limit}>{limitOf(law)}</td>
            <td data-name={columns.silence}>
              {law.silenceIsRefusal ? words.silenceYes : words.silenceNo}
            </td>
            <td data-name={columns.sure}>
              <strong>{law.confidence}</strong> {words.sure[law.confidence]}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

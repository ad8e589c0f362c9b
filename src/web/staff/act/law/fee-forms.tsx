// The forms of the fee of 4982 m.10: the sum by the tariff of the year with its breakdown, and the payment.
import {
  type Fee,
  type FeeTariff,
  feeFor,
  tariffFor,
} from '../../../../core/information/fee-tariff.ts'
import { countedWith, informationClockOf } from '../../../../core/request/law/legal-history.ts'
import { parseIsoDate } from '../../../../core/time/dates.ts'
import {
  formatDate,
  formatMoney,
  formatNumber,
  type Language,
} from '../../../../core/turkish/format.ts'
import { textsFor } from '../../../texts/texts.ts'
import { Button } from '../../../ui/form/button.tsx'
import { CheckField } from '../../../ui/form/choice-tiles.tsx'
import { HiddenFields } from '../../../ui/form/form.tsx'
import { DateField, TextArea, TextField } from '../../../ui/form/text-field.tsx'
import { Notice } from '../../../ui/show/notice.tsx'
import { SummaryList } from '../../../ui/show/summary-list.tsx'
import type { ActFormProps } from '../act-form-props.ts'
import { OTHER_COSTS, tariffBelow } from './fee-limit.ts'
import { languageOfApplicant } from './language-of-applicant.ts'
import { pagesIn } from './read-law-command.ts'

type Computed = { tariff: FeeTariff; fee: Fee }

/** The fee of the pages that were typed; undefined without a tariff or with pages that are no numbers. */
function computedOf({ frame, typed, tariffs }: ActFormProps): Computed | undefined {
  const tariff = tariffFor(tariffs, Number(frame.context.today.slice(0, 4)))
  const pages = pagesIn(typed)
  if (tariff === undefined || Object.values(pages).some(Number.isNaN)) return undefined
  return { tariff, fee: feeFor(tariff, pages) }
}

function linesOf({ tariff, fee }: Computed, language: Language): string[] {
  const words = textsFor(language).staff.lawForms.fee
  const money = (kurus: number) => formatMoney(kurus, language)
  const number = (value: number) => formatNumber(value, language)
  return [
    ...(fee.freePages > 0 ? [words.free(number(fee.freePages))] : []),
    ...fee.lines.map(({ item, pages, eachKurus, sumKurus }) => {
      const max = money(tariff.researchMaxKurus)
      const line = words.items[item](number(pages), money(eachKurus), max)
      return `${line} = ${money(sumKurus)}`
    }),
  ]
}

/** The notice as the applicant would read it. */
function proposalOf(computed: Computed, language: Language): string {
  const words = textsFor(language).staff.lawForms.fee
  const { account } = computed.tariff
  const lines = linesOf(computed, language).map(line => `• ${line}`)
  return words.proposed(
    formatMoney(computed.fee.amountKurus, language),
    lines.join('\n'),
    account === '' ? '' : words.account(account),
  )
}

export function FeeForm(props: ActFormProps) {
  const { frame, detail, typed, errors, tariffs } = props
  const { language, texts, today } = frame.context
  const words = texts.staff.lawForms.fee
  const computed = typed.hesapla === undefined ? undefined : computedOf(props)
  const proposal = computed && proposalOf(computed, languageOfApplicant(detail))
  // Words that somebody wrote are never written over by a new sum.
  const isOwnText = typed.metin !== undefined && typed.metin !== (typed.oneri ?? '')
  const isAbove =
    computed === undefined && tariffBelow(tariffs, Number(today.slice(0, 4)), typed) !== undefined
  const amount = computed && formatNumber(computed.fee.amountKurus / 100, language, 2)
  return (
    <>
      <p class="hint">{words.lead}</p>
      {tariffs.length === 0 && <Notice tone="info" title={words.noTariff} />}
      <PageFields {...props} />
      {computed && <Breakdown frame={frame} computed={computed} />}
      <HiddenFields fields={{ oneri: proposal ?? typed.oneri ?? '' }} />
      <div class="side-by-side">
        <TextField
          name="tutar"
          label={words.amount}
          hint={words.amountHint}
          inputMode="decimal"
          width="medium"
          value={amount ?? typed.tutar}
          error={errors.tutar}
        />
        <DateField
          name="gun"
          label={words.reachedOn}
          hint={words.reachedOnHint}
          max={today}
          value={typed.gun ?? today}
          error={errors.gun}
        />
      </div>
      {isAbove && (
        <CheckField
          name={OTHER_COSTS}
          label={words.otherCosts}
          checked={typed[OTHER_COSTS] !== undefined}
          optional
        />
      )}
      <TextArea
        name="metin"
        label={words.text}
        hint={words.textHint}
        rows={9}
        value={isOwnText ? typed.metin : (proposal ?? typed.metin)}
        error={errors.metin}
      />
    </>
  )
}

function PageFields({ frame, typed, errors }: ActFormProps) {
  const words = frame.context.texts.staff.lawForms.fee
  return (
    <>
      <div class="side-by-side">
        <TextField
          name="sayfa"
          label={words.plain}
          inputMode="numeric"
          width="short"
          value={typed.sayfa}
          error={errors.sayfa}
        />
        <TextField
          name="renkli"
          label={words.colour}
          inputMode="numeric"
          width="short"
          value={typed.renkli}
          optional
        />
        <TextField
          name="arama"
          label={words.research}
          hint={words.researchHint}
          inputMode="numeric"
          width="short"
          value={typed.arama}
          optional
        />
      </div>
      <p>
        <Button kind="secondary" name="hesapla" value="evet">
          {words.compute}
        </Button>
      </p>
    </>
  )
}

function Breakdown({ frame, computed }: { frame: ActFormProps['frame']; computed: Computed }) {
  const { language, texts, today } = frame.context
  const words = texts.staff.lawForms.fee
  const { tariff, fee } = computed
  const year = String(tariff.year)
  if (fee.amountKurus === 0) {
    return (
      <Notice tone="info" title={words.nothingToPayTitle} announced>
        <p>{words.nothingToPay(formatNumber(tariff.freePages, language))}</p>
      </Notice>
    )
  }
  return (
    <>
      <SummaryList
        rows={[
          { label: words.breakdown, value: linesOf(computed, language).join('\n') },
          { label: words.sum, value: formatMoney(fee.amountKurus, language) },
          { label: words.source, value: words.sourceOf(year, tariff.source) },
        ]}
      />
      {!today.startsWith(year) && <p class="hint">{words.olderTariff(year)}</p>}
    </>
  )
}

export function PaymentForm(props: ActFormProps) {
  const { frame, detail, typed, errors, calendar } = props
  const { language, texts, today } = frame.context
  const words = texts.staff.lawForms.payment
  const { fee } = detail.state
  if (fee === null) return null
  const clock = informationClockOf(detail.state)
  const event = { kind: 'fee-paid', on: parseIsoDate(typed.gun ?? '') ?? today }
  const counted = clock && countedWith(clock, event, { calendar, feeReading: detail.feeReading })
  const date = (on: string) => formatDate(on, language)
  return (
    <>
      <SummaryList
        rows={[
          { label: words.amount, value: formatMoney(fee.amountKurus, language) },
          { label: words.reachedOn, value: date(fee.reachedOn) },
          { label: words.payBy, value: date(fee.payBy) },
          ...(counted && !counted.isPaused
            ? [{ label: words.ifToday, value: date(counted.rawDueOn) }]
            : []),
          ...(counted?.otherReadingDueOn
            ? [{ label: words.ifTodayOther, value: date(counted.otherReadingDueOn) }]
            : []),
        ]}
      />
      <DateField
        name="gun"
        label={words.paidOn}
        hint={words.paidOnHint}
        min={fee.reachedOn}
        max={today}
        value={typed.gun ?? today}
        error={errors.gun}
      />
      <TextField
        name="belge"
        label={words.document}
        hint={words.documentHint}
        value={typed.belge}
        error={errors.belge}
      />
    </>
  )
}

// Asks who is applying, as little as the law needs; a tip-off may stay without a name.
import { checkEmailAddress } from '../../../core/identity/email-address.ts'
import { checkPersonName } from '../../../core/identity/person-name.ts'
import { normalisePhone } from '../../../core/identity/phone.ts'
import { formatNumber } from '../../../core/turkish/format.ts'
import { type Answers, emptyWho, type WhoAnswer } from '../../../features/apply/answers.ts'
import { isAnonymous } from '../../../features/apply/application-of.ts'
import { answerWishes } from '../../../features/requests/receive-request.ts'
import type { Form } from '../../door/form.ts'
import { paths } from '../../paths.ts'
import { RadioTiles } from '../../ui/form/choice-tiles.tsx'
import type { FieldError } from '../../ui/form/error-summary.tsx'
import { Question as QuestionFrame } from '../../ui/form/question.tsx'
import { TextField } from '../../ui/form/text-field.tsx'
import { errorOf } from '../error-of.ts'
import { InformationFields, InformationSide } from './information-fields.tsx'
import type { BodyProps, Question, Scene } from './question.ts'

export const ADDRESS_LENGTH_MAX = 300
const TITLE_LENGTH_MAX = 200
const sides = ['person', 'company'] as const

/** A company may have digits and signs in its title. */
function checkTitle(title: string): { ok: true } | { ok: false; reason: 'empty' | 'too-long' } {
  if (title.trim() === '') return { ok: false, reason: 'empty' }
  return title.length > TITLE_LENGTH_MAX ? { ok: false, reason: 'too-long' } : { ok: true }
}

export const whoQuestion: Question = {
  name: 'kim',
  part: 4,
  previous: 'ne-oldu',
  next: undefined,
  title: ({ kind }, { texts }) => titleOf(kind, texts),
  body: props => <WhoBody {...props} />,
  parse: form => ({ who: whoOf(form) }),
  errors: (answers, scene) => errorsOf(answers, scene),
}

const namings: Readonly<Record<string, WhoAnswer['naming']>> = { sakli: 'secret', acik: 'named' }
const choiceOf: { readonly [naming in WhoAnswer['naming']]: string | undefined } = {
  hidden: 'gizli',
  secret: 'sakli',
  named: 'acik',
  '': undefined,
}

function whoOf(form: Form): WhoAnswer {
  // Whoever stays unknown is not kept, whatever stood in the fields.
  if (form.text('kimlik') === 'gizli') return { ...emptyWho, naming: 'hidden' }
  return {
    naming: namings[form.text('kimlik')] ?? '',
    name: form.text('ad'),
    phone: form.text('telefon'),
    email: form.text('eposta'),
    address: form.text('adres'),
    side: sides.find(side => side === form.text('adina')) ?? '',
    authorised: form.text('yetkili'),
    wish: answerWishes.find(wish => wish === form.text('istek')) ?? '',
  }
}

function titleOf(kind: Answers['kind'], texts: Scene['texts']): string {
  const words = texts.citizen.apply.who
  if (kind === 'tip-off') return words.titleTipOff
  return kind === 'thanks' ? words.titleThanks : words.title
}

function errorsOf({ kind, who }: Answers, { texts, language }: Scene): FieldError[] {
  const words = texts.citizen.apply.who
  if (who === undefined) return [{ field: 'ad', message: words.nameProblems.empty }]
  if (isAnonymous(kind, who)) return []
  if (kind === 'tip-off' && who.naming === '')
    return [{ field: 'kimlik', message: words.errorChoice }]
  const errors: FieldError[] = []
  const isCompany = kind === 'information' && who.side === 'company'
  const name = isCompany ? checkTitle(who.name) : checkPersonName(who.name)
  if (isCompany && (who.authorised ?? '').trim() === '')
    errors.push({ field: 'yetkili', message: texts.citizen.applyLaw.authorisedError })
  if (!name.ok) errors.push({ field: 'ad', message: words.nameProblems[name.reason] })
  const phone = normalisePhone(who.phone)
  if (who.phone.trim() !== '' && !phone.ok)
    errors.push({ field: 'telefon', message: words.phoneProblems[phone.reason] })
  const email = checkEmailAddress(who.email)
  if (who.email.trim() !== '' && !email.ok)
    errors.push({ field: 'eposta', message: words.emailProblems[email.reason] })
  // Asked of residents only: the desk may register an incomplete paper, and then asks for what is missing.
  if (kind === 'information' && who.wish === 'written' && who.address.trim() === '')
    errors.push({ field: 'adres', message: texts.citizen.applyLaw.writtenError })
  const over = who.address.length - ADDRESS_LENGTH_MAX
  if (over > 0) {
    const [max, more] = [formatNumber(ADDRESS_LENGTH_MAX, language), formatNumber(over, language)]
    const message = texts.citizen.apply.tooLong(words.address, max, more)
    errors.push({ field: 'adres', message })
  }
  return errors
}

function WhoBody({ answers, errors, scene }: BodyProps) {
  const { texts } = scene
  const words = texts.citizen.apply.who
  const { who = emptyWho, kind } = answers
  const fields = <NameFields who={who} errors={errors} answers={answers} texts={texts} />
  return (
    <>
      {kind === 'tip-off' ? (
        <>
          <NameChoice who={who} error={errorOf(errors, 'kimlik')} texts={texts} />
          <div class="named">{fields}</div>
        </>
      ) : (
        <QuestionFrame title={titleOf(kind, texts)} hint={words.hint}>
          {kind === 'information' && <InformationSide who={who} texts={texts} />}
          {fields}
          {kind === 'information' && <InformationFields who={who} errors={errors} texts={texts} />}
        </QuestionFrame>
      )}
      <p class="hint">
        {words.privacy} <a href={paths.privacy()}>{words.privacyLink}</a>
      </p>
    </>
  )
}

type NameChoiceProps = { who: WhoAnswer; error: string | undefined; texts: Scene['texts'] }

function NameChoice({ who, error, texts }: NameChoiceProps) {
  const words = texts.citizen.apply.who
  return (
    <RadioTiles
      name="kimlik"
      label={words.titleTipOff}
      asTitle
      value={choiceOf[who.naming]}
      error={error}
      choices={[
        { value: 'gizli', label: words.anonymous, hint: words.anonymousHint, icon: 'cross' },
        { value: 'sakli', label: words.secret, hint: words.secretHint, icon: 'lock' },
        { value: 'acik', label: words.named, hint: words.namedHint, icon: 'person' },
      ]}
    />
  )
}

type NameFieldsProps = {
  who: WhoAnswer
  errors: BodyProps['errors']
  answers: Answers
  texts: Scene['texts']
}

/** Which law wants the address; thanks need none. */
function addressHint({ kind, about }: Answers, { citizen }: Scene['texts']): string | undefined {
  if (kind === 'thanks') return undefined
  if (kind !== 'information') return citizen.apply.who.addressHint
  return about === 'own-data' ? citizen.applyLaw.addressHintOwnData : citizen.applyLaw.addressHint
}

function NameFields({ who, errors, answers, texts }: NameFieldsProps) {
  const { kind } = answers
  const words = texts.citizen.apply.who
  return (
    <>
      <TextField
        name="ad"
        label={kind === 'information' ? texts.citizen.applyLaw.nameOrTitle : words.name}
        autocomplete="name"
        value={who.name}
        error={errorOf(errors, 'ad')}
        optional={kind === 'thanks'}
      />
      <TextField
        name="telefon"
        label={words.phone}
        type="tel"
        autocomplete="tel"
        width="medium"
        value={who.phone}
        error={errorOf(errors, 'telefon')}
        optional
      />
      <TextField
        name="eposta"
        label={words.email}
        type="email"
        autocomplete="email"
        spellcheck={false}
        value={who.email}
        error={errorOf(errors, 'eposta')}
        optional
      />
      <TextField
        name="adres"
        label={words.address}
        hint={addressHint(answers, texts)}
        autocomplete="street-address"
        value={who.address}
        error={errorOf(errors, 'adres')}
        // Needed for an answer on paper, so not called optional there.
        optional={kind !== 'information'}
        unmarked={kind === 'information'}
      />
    </>
  )
}

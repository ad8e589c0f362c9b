// Tells the applicant what a law did to the request: why it takes longer, what it costs, where it went, what
// another body decided.
import type { EventData, RequestEvent } from '../../../../core/request/events.ts'
import { formatMoney } from '../../../../core/turkish/format.ts'
import { dayOf, deskName, Quote, type Scene, type Tellers, type Told } from './story-scene.tsx'

const words = ({ context }: Scene) => context.texts.citizen.law.story
const law = ({ context }: Scene) => context.texts.citizen.law

export const lawTellers: Tellers = {
  'extension.notified': ({ ground, text, dueOn }, scene) => ({
    title: words(scene).extended(dayOf(scene, dueOn)),
    who: scene.unit,
    icon: 'clock',
    more: (
      <>
        <p>{law(scene).grounds[ground]}</p>
        <Quote text={text} />
        <p>{words(scene).extendedOnce}</p>
      </>
    ),
  }),
  'fee.notified': ({ amountKurus, text, payBy }, scene) => ({
    title: words(scene).fee(formatMoney(amountKurus, scene.context.language)),
    who: scene.unit,
    icon: 'letter',
    more: (
      <>
        <p>{words(scene).feeUntil(dayOf(scene, payBy))}</p>
        <details>
          <summary>{law(scene).fee.notice}</summary>
          <Quote text={text} />
        </details>
      </>
    ),
  }),
  'fee.paid': tellPayment,
  'fee.lapsed': (_, scene) => ({
    title: words(scene).lapsed,
    who: deskName(scene),
    icon: 'cross',
    tone: 'refusal',
    more: <p>{words(scene).lapsedText}</p>,
  }),
  'appeal.filed': ({ kind, filedOn }, scene) => ({
    title: words(scene).filed(law(scene).kinds[kind]),
    who: deskName(scene),
    icon: 'hand',
    more: <p>{words(scene).filedOn(dayOf(scene, filedOn))}</p>,
  }),
  'appeal.demanded': ({ demand }, scene) => ({
    title: law(scene).demands[demand],
    who: deskName(scene),
    icon: 'inbox',
  }),
  'appeal.answered': (_, scene) => ({
    title: words(scene).answered,
    who: deskName(scene),
    icon: 'reply',
  }),
  'appeal.decided': ({ result, decidedOn }, scene) => ({
    title: words(scene).decided(law(scene).results[result]),
    who: deskName(scene),
    icon: 'flag',
    more: <p>{words(scene).decidedOn(dayOf(scene, decidedOn))}</p>,
  }),
}

/** The move of the period stands after the payment, in the same act. */
function tellPayment({ paidOn }: EventData['fee.paid'], scene: Scene, event: RequestEvent): Told {
  const moved = scene.view.events.find(
    each => each.sequence > event.sequence && each.kind === 'clock.moved',
  )
  const due = moved?.kind === 'clock.moved' ? moved.data.rawDueOn : undefined
  return {
    title: words(scene).paid(dayOf(scene, paidOn)),
    who: deskName(scene),
    icon: 'check',
    ...(due === undefined ? {} : { more: <p>{words(scene).paidDue(dayOf(scene, due))}</p> }),
  }
}

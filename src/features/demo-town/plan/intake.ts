// Composes what arrives: topic, place, applicant, channel and words of one request. Its life is
// built elsewhere.
import type { SeededRandom } from '../../../core/random/seeded.ts'
import { legalClassOf } from '../../../core/request/decide-receipt.ts'
import type {
  Channel,
  LegalClass,
  RequestKind,
  Signature,
} from '../../../core/request/vocabulary.ts'
import { seasons, topicShares } from '../data/topic-shares.ts'
import { farewells, greetings } from '../data/wording/exchanges.ts'
import type { PersonSeed } from '../people.ts'
import { chooseSlots, fillSlots, type SlotValues } from '../slots.ts'
import { type TopicSeed, topics } from '../topics.ts'
import { getWording, isInSeason, readMarks, type TopicWording } from '../wording.ts'
import { type Arrival, monthOf } from './arrivals.ts'
import { chooseStreet, type Homes, placeOn } from './homes.ts'
import type { PlanPlace } from './plan-types.ts'

/** What is asked, by whom and where, before anything happens with it. */
export type Intake = {
  topic: TopicSeed
  wording: TopicWording
  channel: Channel
  kind: RequestKind
  legalClass: LegalClass
  signature: Signature
  applicant: PersonSeed
  text: string
  place: PlanPlace | null
  slots: SlotValues
  month: number
  /** What the text is about inside the topic. */
  aspect: string | null
}

type Voice = 'resident' | 'muhtar' | 'company' | 'suggestion' | 'tip-off'

const STORM_SNOW = 4

/**
 * On days when the offices are open; with the other days the year comes to phone 40, web 22, desk
 * 20 of a hundred.
 */
const channelShares: readonly (readonly [Channel, number])[] = [
  ['phone', 36],
  ['desk', 28],
  ['web', 16],
  ['cimer', 7],
  ['post', 5.6],
  ['mobile-desk', 4.2],
]
/** Open when the offices are closed. */
const aroundTheClock: readonly Channel[] = ['phone', 'web']
const MUHTAR_SHARE = 0.078

/** A topic for that day; muhtars ask about other things than residents do. */
function chooseTopic(arrival: Arrival, isMuhtar: boolean, random: SeededRandom): TopicSeed {
  const index = monthOf(arrival.on) - 1
  const weighted = topics
    .filter(topic => !isMuhtar || getWording(topic.code).muhtar !== undefined)
    .map(topic => {
      const [share, season] = topicShares[topic.code] ?? [1, 'flat']
      const storm = arrival.isStorm && topic.group === 'kar' ? STORM_SNOW : 1
      return [topic, share * (seasons[season][index] ?? 1) * storm] as const
    })
  return random.weighted(weighted)
}

/**
 * Everything about a request that arrives on that day. `town` places streets and is the same for
 * the whole year.
 */
export function composeIntake(
  arrival: Arrival,
  homes: Homes,
  random: SeededRandom,
  town: SeededRandom,
  wanted?: TopicSeed,
): Intake {
  const isMuhtar = wanted === undefined && random.chance(MUHTAR_SHARE)
  const topic = wanted ?? chooseTopic(arrival, isMuhtar, random)
  const wording = getWording(topic.code)
  const month = monthOf(arrival.on)
  const voice = isMuhtar ? 'muhtar' : chooseVoice(wording, month, random)
  const isInTown = chooseIsInTown(wording, voice, random)
  const neighbourhood = homes.chooseNeighbourhood(isInTown, random)
  const street = chooseStreet(neighbourhood, random)
  const isUrgent = topic.group === 'kar' || topic.promisedHours !== null
  const source = { ...neighbourhood, neighbourhood: neighbourhood.name, street, month, isUrgent }
  const slots = chooseSlots(source, random)
  const channel = arrival.isOfficeDay ? chooseChannel(voice, random) : random.pick(aroundTheClock)
  const template = chooseTemplate(listOf(wording, voice, isInTown), month, channel, random)
  const applicant = homes.choosePerson(applicantTypeOf(voice), neighbourhood, random)
  const kind = kindOf(wording, voice)
  return {
    topic,
    wording,
    channel,
    kind,
    legalClass: legalClassFor(topic, kind, channel),
    signature: signatureOf(channel, random),
    applicant,
    text: inOwnWords(fillSlots(template.text, slots, random), channel, kind, random),
    place: topic.needsPlace
      ? placeOn(neighbourhood, street, description(slots, random), town)
      : null,
    slots,
    month,
    aspect: template.aspect,
  }
}

function chooseVoice(wording: TopicWording, month: number, random: SeededRandom): Voice {
  const has = (list: readonly string[] | undefined) =>
    list?.some(text => isInSeason(text, month)) ?? false
  return random.weighted<Voice>([
    ['resident', 100],
    ['company', has(wording.company) ? 8 : 0],
    ['suggestion', has(wording.suggestion) ? 8 : 0],
    ['tip-off', has(wording.tipOff) ? 28 : 0],
  ])
}

function chooseIsInTown(wording: TopicWording, voice: Voice, random: SeededRandom): boolean {
  if (wording.where === 'village') return false
  if (wording.where === 'town' || voice === 'company' || voice === 'tip-off') return true
  if (voice === 'muhtar') return random.chance(0.25)
  return wording.village === undefined || voice !== 'resident' || random.chance(0.72)
}

function listOf(wording: TopicWording, voice: Voice, isInTown: boolean): readonly string[] {
  if (voice === 'muhtar') return wording.muhtar ?? wording.texts
  if (voice === 'company') return wording.company ?? wording.texts
  if (voice === 'suggestion') return wording.suggestion ?? wording.texts
  if (voice === 'tip-off') return wording.tipOff ?? wording.texts
  return isInTown ? wording.texts : (wording.village ?? wording.texts)
}

/** Hasty typing reaches us by web only; "I am calling" by phone only; "attached" never by phone. */
function fitsChannel(text: string, channel: Channel): boolean {
  const isTypedInHaste = /^\p{Ll}/u.test(text) || /^\p{Lu}{4,} \p{Lu}{3,}/u.test(text)
  if (isTypedInHaste) return channel === 'web' || channel === 'cimer'
  if (/arıyorum|evladım|^Kızım, ben/u.test(text)) return channel === 'phone'
  return channel !== 'phone' || !/ektedir|ekte|yazıyorum|Dilekçe|dilekçe/u.test(text)
}

function chooseTemplate(
  list: readonly string[],
  month: number,
  channel: Channel,
  random: SeededRandom,
): { text: string; aspect: string | null } {
  const inSeason = list.filter(text => isInSeason(text, month))
  const possible = (inSeason.length > 0 ? inSeason : list).map(readMarks)
  const fitting = possible.filter(({ text }) => fitsChannel(text, channel))
  return random.pick(fitting.length > 0 ? fitting : possible)
}

function chooseChannel(voice: Voice, random: SeededRandom): Channel {
  if (voice === 'muhtar') return 'muhtar'
  return voice === 'tip-off' ? random.pick(aroundTheClock) : random.weighted(channelShares)
}

function applicantTypeOf(voice: Voice): 'person' | 'company' | 'muhtar' | 'anonymous' {
  if (voice === 'muhtar' || voice === 'company') return voice
  return voice === 'tip-off' ? 'anonymous' : 'person'
}

function kindOf(wording: TopicWording, voice: Voice): RequestKind {
  if (voice === 'tip-off' || voice === 'suggestion') return voice
  return voice === 'muhtar' ? 'demand' : wording.kind
}

/**
 * Thanks, information and personal data keep the class of their topic; everything else follows kind
 * and channel.
 */
function legalClassFor(topic: TopicSeed, kind: RequestKind, channel: Channel): LegalClass {
  if (topic.legalClass === 'none' || topic.legalClass === 'data-subject') return topic.legalClass
  if (topic.legalClass === 'information') {
    // By telephone nobody can apply under the law: it is answered as a service.
    if (channel === 'phone') return 'service'
    return channel === 'cimer' ? 'cimer-information' : 'information'
  }
  // A question at the desk is not yet an application under the information law.
  return kind === 'information' ? legalClassOf('demand', channel) : legalClassOf(kind, channel)
}

function signatureOf(channel: Channel, random: SeededRandom): Signature {
  if (channel === 'desk') return 'wet'
  if (channel === 'post') return random.chance(0.85) ? 'wet' : 'none'
  return channel === 'cimer' ? 'e-devlet' : 'none'
}

const description = ({ yerde, kapi }: SlotValues, random: SeededRandom): string =>
  random.weighted([
    [`Kapı no ${kapi}`, 45],
    [yerde ?? '', 40],
    ['', 15],
  ])

/** Many begin with a greeting or end with a wish; who types in haste does neither. */
function inOwnWords(
  text: string,
  channel: Channel,
  kind: RequestKind,
  random: SeededRandom,
): string {
  if (/^\p{Ll}/u.test(text) || text.length > 260 || kind === 'thanks') return text
  const isGreeted = /^(İyi|Merhaba|Selam|Sayın|ACİL|KOPEK|Kolay)/u.test(text)
  if (!isGreeted && random.chance(channel === 'web' ? 0.24 : 0.12))
    return `${random.pick(greetings)} ${text}`
  const isWarm = /[Rr]ica|arz e|[Tt]eşekkür|Lütfen|lütfen|sınıfı|Kolay gelsin/u.test(text)
  if (isWarm || random.chance(0.7)) return text
  return `${/[\p{L}\d]$/u.test(text) ? `${text}.` : text} ${random.pick(farewells)}`
}

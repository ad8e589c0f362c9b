// What somebody who is applying has answered so far, kept as typed. Whether it is enough is asked
// by each question.
import { z } from 'zod'
import { requestKinds } from '../../core/request/vocabulary.ts'

const typed = z.string().max(20_000)

export const answersSchema = z
  .object({
    kind: z.enum(requestKinds),
    /** Code of the topic; empty: the desk shall find it. */
    topic: typed,
    place: z.object({ district: typed, neighbourhood: typed, street: typed, description: typed }),
    text: typed,
    /** Of an information request: records of the municipality, or what it holds about the person. */
    about: z.enum(['records', 'own-data', '']),
    who: z.object({
      /**
       * Whether a tip-off carries a name: `hidden` none at all, `secret` one that nobody sees, `named`
       * one for those who work on it; empty: not asked or not answered.
       */
      naming: z.enum(['hidden', 'secret', 'named', '']),
      name: typed,
      phone: typed,
      email: typed,
      address: typed,
      /** Of an information request: for whom, who signs for a legal person, how the answer is wished. */
      side: z.enum(['person', 'company', '']).optional(),
      authorised: typed.optional(),
      wish: z.enum(['written', 'electronic', '']).optional(),
    }),
  })
  .partial()

export type Answers = z.infer<typeof answersSchema>
export type PlaceAnswer = NonNullable<Answers['place']>
export type WhoAnswer = NonNullable<Answers['who']>

export const emptyPlace: PlaceAnswer = {
  district: '',
  neighbourhood: '',
  street: '',
  description: '',
}
export const emptyWho: WhoAnswer = {
  naming: '',
  name: '',
  phone: '',
  email: '',
  address: '',
}

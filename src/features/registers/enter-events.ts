// The reader of the ledger that enters requests and their events in the legal registers. Intake pays nothing
// for it, and reading the ledger anew gives the same serials.
import { entriesOf } from '../../core/registers/entries-of.ts'
import type { Desk } from '../../ledger/desk.ts'
import { type LedgerReader, type ReadEvent, readAllEvents } from '../../ledger/read-events.ts'
import { REGISTERS_READER } from '../../ledger/verify-registers.ts'
import { enterAll, type NewEntry } from './register-facts.ts'

/** Enters all events that were not read yet; returns how many events that were. */
export async function enterEvents(desk: Desk, signal?: AbortSignal): Promise<number> {
  return await readAllEvents(desk, registersReader(desk), signal)
}

export function registersReader(desk: Desk): LedgerReader {
  return {
    name: REGISTERS_READER,
    effect: async (trx, events) => {
      await enterAll(trx, desk.municipalityId, events.flatMap(newEntries))
    },
  }
}

function newEntries(event: ReadEvent): NewEntry[] {
  const { requestId, sequence, at } = event
  return entriesOf(event, requestId).map(entry => ({
    ...entry,
    requestId,
    sequence,
    enteredAt: at,
  }))
}

// Owns the English words of the pages of residents.
import type { CitizenTexts } from '../tr/citizen.ts'

export const citizenEn: CitizenTexts = {}

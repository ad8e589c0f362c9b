// Owns the Turkish words of the administrator's pages; its type is what every other language must fill.
import { adminFrameTr } from './admin/frame.ts'
import { adminLawTr } from './admin/law.ts'
import { adminPagesTr } from './admin/pages.ts'
import { adminReplayTr } from './admin/replay.ts'
import { adminTariffTr } from './admin/tariff.ts'

export const adminTr = {
  frame: adminFrameTr,
  law: adminLawTr,
  tariff: adminTariffTr,
  replay: adminReplayTr,
  ...adminPagesTr,
}

export type AdminTexts = typeof adminTr

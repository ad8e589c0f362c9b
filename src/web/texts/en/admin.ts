// Owns the English words of the administrator's pages.
import type { AdminTexts } from '../tr/admin.ts'
import { adminFrameEn } from './admin/frame.ts'
import { adminLawEn } from './admin/law.ts'
import { adminPagesEn } from './admin/pages.ts'
import { adminReplayEn } from './admin/replay.ts'
import { adminTariffEn } from './admin/tariff.ts'

export const adminEn: AdminTexts = {
  frame: adminFrameEn,
  law: adminLawEn,
  tariff: adminTariffEn,
  replay: adminReplayEn,
  ...adminPagesEn,
}

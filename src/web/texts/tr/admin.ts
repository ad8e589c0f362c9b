// Owns the Turkish words of the administrator's pages; its type is what every other language must fill.
import { adminFrameTr } from './admin/frame.ts'
import { adminLawTr } from './admin/law.ts'
import { adminPagesTr } from './admin/pages.ts'

export const adminTr = { frame: adminFrameTr, law: adminLawTr, ...adminPagesTr }

export type AdminTexts = typeof adminTr

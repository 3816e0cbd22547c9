/** Words of the dialogs for export and citation, loaded with these dialogs because the first screen does not need them. */
import { exportDialogEn } from './exportDialog.en.ts'
import { exportDialogZh, type ExportDialogWords } from './exportDialog.zh.ts'
import type { Language } from '../../i18n/words.ts'

export type { ExportDialogWords }

export const exportDialogWords: Record<Language, ExportDialogWords> = { zh: exportDialogZh, en: exportDialogEn }

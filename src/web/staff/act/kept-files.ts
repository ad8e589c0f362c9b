// The files that wait beside a form, as its file field lists them.
import { formatSize } from '../../../core/turkish/format.ts'
import type { KeptFile } from '../../ui/form/file-field.tsx'
import type { ActFormProps } from './act-form-props.ts'

export const keptFiles = ({
  waiting,
  frame,
}: Pick<ActFormProps, 'waiting' | 'frame'>): KeptFile[] =>
  waiting.map(file => ({
    name: file.fileName,
    size: formatSize(file.byteCount, frame.context.language),
    removeValue: file.attachmentId,
  }))

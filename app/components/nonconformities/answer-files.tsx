import { FileChip } from '~/components/ui/file-chip'
import { paths } from '~/paths'
import type { AnswerFileView } from '~/queries/nonconformities/answer.view'

/** The files of a part of the answer. */
export function AnswerFiles({ number, files }: { number: string; files: readonly AnswerFileView[] }) {
  if (files.length === 0) return null
  return (
    <div className="rec-foot">
      {files.map(({ id, name }) => (
        <FileChip key={id} name={name} to={paths.nonconformityFile(number, id)} />
      ))}
    </div>
  )
}

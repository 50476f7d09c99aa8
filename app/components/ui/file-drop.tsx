import { type DragEvent, type ReactNode, useId, useState } from 'react'
import { cn } from './class-names'
import { FileChip } from './file-chip'
import { Icon } from './icon'

interface FileDropProps {
  name: string
  /** 把文件拖到这里 */
  label: string
  hint?: ReactNode
  /** 选择文件, on what looks like a button. */
  choose: string
  accept?: string
  multiple?: boolean
  required?: boolean
  /** Called with what was chosen or dropped; without it the files simply travel with the form. */
  onFiles?: (files: File[]) => void
  /** What is being done with the files: progress, suggestions, buttons. */
  children?: ReactNode
}

/** A place for files: a file field as large as what is drawn, so that choosing and dropping need no script. With script it names what it holds. */
export function FileDrop({ name, label, hint, choose, accept, multiple, required, onFiles, children }: FileDropProps) {
  const id = useId()
  const [over, setOver] = useState(false)
  const [files, setFiles] = useState<File[]>([])
  const take = (list: FileList | null) => {
    const taken = [...(list ?? [])]
    setFiles(taken)
    if (taken.length > 0) onFiles?.(taken)
  }
  const hold = (event: DragEvent) => setOver(event.dataTransfer.types.includes('Files'))
  const release = () => setOver(false)

  return (
    <div className={cn('dz', over && 'dz-over')}>
      <label htmlFor={id}>
        <Icon name="upload" size="l" />
        <span>
          <strong>{label}</strong>
          {hint && <span className="dz-hint">{hint}</span>}
        </span>
        <span className="btn" aria-hidden="true">
          {choose}
        </span>
      </label>
      <input
        type="file"
        id={id}
        name={name}
        accept={accept}
        multiple={multiple}
        required={required}
        onChange={(event) => take(event.target.files)}
        onDragEnter={hold}
        onDragLeave={release}
        onDrop={release}
      />
      {files.length > 0 && (
        <output className="dz-names dz-more" htmlFor={id}>
          {files.map((file) => (
            <FileChip key={`${file.name} ${file.size}`} name={file.name} />
          ))}
        </output>
      )}
      {children && <div className="dz-more">{children}</div>}
    </div>
  )
}

import { Link, type LinkProps } from '@remix-run/react'
import type { ChangeEventHandler, ReactNode } from 'react'
import { Icon } from './icon'
import type { IconName } from './icon-sprite'

interface FileChipProps {
  /** The file's own name. */
  name: string
  to?: LinkProps['to']
  icon?: 'page' | 'image' | 'clip' | 'link'
  /** 1.2 MB, 第 2 版. */
  note?: ReactNode
}

/** A file that hangs on a record. */
export function FileChip({ name, to, icon = 'page', note }: FileChipProps) {
  const inner = (
    <>
      <Icon name={icon} size="s" />
      <span className="nm">{name}</span>
      {note && <span className="q">{note}</span>}
    </>
  )
  if (to === undefined) return <span className="file">{inner}</span>
  return (
    <Link className="file" to={to} title={name} reloadDocument>
      {inner}
    </Link>
  )
}

interface AddFileProps {
  label: string
  name: string
  icon?: IconName
  accept?: string
  multiple?: boolean
  /** Ask a phone for its camera. */
  camera?: boolean
  onChange?: ChangeEventHandler<HTMLInputElement>
}

/** A dashed chip that takes a file or a photo. */
export function AddFile({ label, name, icon = 'clip', accept, multiple, camera, onChange }: AddFileProps) {
  return (
    <label className="file file-add">
      <input
        type="file"
        name={name}
        accept={accept}
        multiple={multiple}
        capture={camera ? 'environment' : undefined}
        onChange={onChange}
      />
      <Icon name={icon} size="s" />
      {label}
    </label>
  )
}

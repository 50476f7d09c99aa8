import { useEffect, useState } from 'react'
import { Button } from '~/components/ui/button'
import { Icon } from '~/components/ui/icon'
import { JobBar } from '~/components/ui/progress'
import { useTranslate } from '~/i18n/use-translate'
import { paths } from '~/paths'
import type { RowFileView, SheetRowView } from '~/queries/audits/audit-sheet.view'
import type { Sheet } from '../use-sheet'
import type { Front } from './item-front'

interface ItemShotsProps {
  number: string
  row: SheetRowView
  sheet: Sheet
  writes: boolean
  onShow: (front: Front) => void
}

/** The photos and files of the item, those still waiting for the network, and the camera. */
export function ItemShots({ number, row, sheet, writes, onShow }: ItemShotsProps) {
  const { t } = useTranslate()
  const { position } = row
  const { uploading } = sheet.state
  const parked = sheet.state.parked[position] ?? []
  if (!writes && row.files.length === 0) return null
  return (
    <>
      <ul className="shots" aria-label={t('audits:item.photos')}>
        {row.files.map((file) => (
          <li key={file.id}>
            <Shot number={number} position={position} file={file} onShow={onShow} />
          </li>
        ))}
        {parked.map((name, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two photos may have the same name, and the list only grows at its end
          <li key={`${index} ${name}`} className="shot shot-file shot-wait" title={name}>
            <Icon name="cloud-off" />
            <span>{t('audits:item.photo.waiting')}</span>
          </li>
        ))}
        {writes && (
          <li>
            <AddShot kind="camera" position={position} sheet={sheet} />
          </li>
        )}
      </ul>
      {parked.length > 0 && (
        <p className="c-warn sm" role="status">
          {t('audits:files.parked', { names: parked.join(t('common:list-separator')) })}
        </p>
      )}
      {uploading.length > 0 && (
        <JobBar label={t('audits:files.uploading', { names: uploading.join(t('common:list-separator')) })} />
      )}
      {writes && <SendWithoutScript number={number} position={position} />}
    </>
  )
}

interface ShotProps {
  number: string
  position: number
  file: RowFileView
  onShow: (front: Front) => void
}

// Without script a photo leads to its small copy; what cannot be shown is downloaded.
function Shot({ number, position, file, onShow }: ShotProps) {
  const { t } = useTranslate()
  const { id, name, picture } = file
  if (picture !== 'preview')
    return (
      <a className="shot shot-file" href={paths.itemFile(number, position, id)} title={name}>
        <Icon name={picture ? 'image' : 'page'} />
        <span>{name}</span>
        {picture && <span className="vh">{t('audits:files.no-preview')}</span>}
      </a>
    )
  return (
    <a
      className="shot"
      href={paths.itemPreview(number, position, id)}
      title={name}
      onClick={(event) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey) return
        event.preventDefault()
        onShow({ photo: file })
      }}
    >
      <img src={paths.itemPreview(number, position, id)} alt={t('audits:item.photo', { name })} width="72" height="72" />
    </a>
  )
}

/** The camera, or the files of the device. With script they go up as soon as they are chosen. */
export function AddShot({ kind, position, sheet }: { kind: 'camera' | 'file'; position: number; sheet: Sheet }) {
  const { t } = useTranslate()
  const take = async (input: HTMLInputElement) => {
    const files = [...(input.files ?? [])]
    input.value = ''
    if (files.length === 0) return
    const refusal = await sheet.addFiles(position, files)
    if (refusal) sheet.refuse(position, { field: 'files', sentence: refusal })
  }
  const camera = kind === 'camera'
  const label = t(camera ? 'audits:files.photo' : 'audits:files.attach')
  return (
    <label className={camera ? 'shot shot-add' : 'ib m-clip'} title={label}>
      <input
        type="file"
        name="files"
        aria-label={label}
        {...(camera ? { accept: 'image/*', capture: 'environment' as const } : { multiple: true })}
        onChange={(event) => void take(event.target)}
      />
      <Icon name={camera ? 'camera' : 'clip'} />
      {camera && <span aria-hidden="true">{label}</span>}
    </label>
  )
}

function SendWithoutScript({ number, position }: { number: string; position: number }) {
  const { t } = useTranslate()
  const [scripted, setScripted] = useState(false)
  useEffect(() => setScripted(true), [])
  if (scripted) return null
  return (
    <Button
      type="submit"
      formAction={paths.itemFiles(number, position)}
      formEncType="multipart/form-data"
      formMethod="post"
      formNoValidate
    >
      {t('audits:files.send')}
    </Button>
  )
}

import { useEffect, useState } from 'react'
import type { RowFileView, SheetGroupView, SheetRowView } from '~/queries/audits/audit-sheet.view'
import type { KeyHelp } from '../key-help'
import type { JumpList } from './jump-list'
import type { PhotoView } from './photo-view'

/** What stands in front of the item: the list of all, a photo, the keys. */
export type Front = 'jump' | 'keys' | { photo: RowFileView } | null

interface ItemFrontProps {
  front: Front
  onClose: () => void
  number: string
  groups: readonly SheetGroupView[]
  current: number
  rowAt: (row: SheetRowView) => SheetRowView
  unsafeAt: (row: SheetRowView) => boolean
  me: string | undefined
  onGo: (position: number) => void
  keys: { on: boolean; turn: (on: boolean) => void }
}

interface Parts {
  KeyHelp: typeof KeyHelp
  JumpList: typeof JumpList
  PhotoView: typeof PhotoView
}

const MOVES = [
  ['n', 'audits:keys.next'],
  ['p', 'audits:keys.previous'],
  ['c', 'audits:keys.photo'],
  ['m', 'audits:keys.record'],
  ['g', 'audits:keys.jump'],
] as const

/** Dialogs are not among what the page loads first: they come when it has time, so that they open without a network too. */
export function ItemFront({ front, onClose, number, groups, current, rowAt, unsafeAt, me, onGo, keys }: ItemFrontProps) {
  const [parts, setParts] = useState<Parts | null>(null)
  useEffect(() => {
    let wanted = true
    void Promise.all([import('../key-help'), import('./jump-list'), import('./photo-view')])
      .then(([help, jump, photo]) => wanted && setParts({ ...help, ...jump, ...photo }))
      .catch(() => null)
    return () => {
      wanted = false
    }
  }, [])
  if (!parts) return null
  const turn = (open: boolean) => !open && onClose()
  const photo = front !== null && typeof front === 'object' ? front.photo : null
  return (
    <>
      <parts.JumpList {...{ number, groups, current, rowAt, unsafeAt, me, onGo }} open={front === 'jump'} onOpenChange={turn} />
      <parts.PhotoView number={number} position={current} file={photo} onOpenChange={turn} />
      <parts.KeyHelp open={front === 'keys'} onOpenChange={turn} on={keys.on} onTurn={keys.turn} keys={MOVES} />
    </>
  )
}

import { useNavigate, useRevalidator } from '@remix-run/react'
import { useEffect, useRef, useState } from 'react'
import type { Answer } from './answer'

/** Why nothing came back that says why. */
type UploadTrouble = 'broken' | 'signed-out' | 'not-yours' | 'failed'

interface Upload {
  /** How much has gone out, in per cent; null when nothing is under way. */
  percent: number | null
  answer?: Answer
  trouble?: UploadTrouble
}

interface Reply extends Answer {
  ok?: true
  location?: string
}

/** Send a form with files and tell how far it is: fetch() cannot say that, XMLHttpRequest can. Goes where the server says when it is done. */
export function useUpload() {
  const [upload, setUpload] = useState<Upload>({ percent: null })
  const request = useRef<XMLHttpRequest | null>(null)
  const here = useRef(true)
  const navigate = useNavigate()
  const { revalidate } = useRevalidator()
  const busy = upload.percent !== null

  useEffect(() => {
    here.current = true
    return () => {
      // Going to another page lets the upload run on; it only has nobody to tell any more.
      here.current = false
    }
  }, [])
  useEffect(() => {
    if (!busy) return
    const stay = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener('beforeunload', stay)
    return () => window.removeEventListener('beforeunload', stay)
  }, [busy])

  const send = (url: string, form: FormData) => {
    if (busy) return
    const xhr = new XMLHttpRequest()
    request.current = xhr
    xhr.upload.onprogress = ({ loaded, total }) => here.current && setUpload({ percent: Math.floor((loaded / total) * 100) })
    xhr.onload = () => {
      const reply = replyOf(xhr)
      if (!reply.location) return here.current && setUpload({ percent: null, ...reply })
      revalidate()
      if (here.current) navigate(reply.location, { preventScrollReset: true })
    }
    xhr.onerror = () => here.current && setUpload({ percent: null, trouble: 'broken' })
    xhr.onabort = () => here.current && setUpload({ percent: null })
    xhr.open('POST', url)
    xhr.setRequestHeader('Accept', 'application/json')
    setUpload({ percent: 0 })
    xhr.send(form)
  }
  return { ...upload, busy, send, stop: () => request.current?.abort() }
}

function replyOf(xhr: XMLHttpRequest): { location?: string; answer?: Answer; trouble?: UploadTrouble } {
  const reply = readReply(xhr.responseText)
  if (reply?.ok && reply.location) return { location: reply.location }
  if (reply?.refusal) return { answer: reply }
  if (xhr.status === 401) return { trouble: 'signed-out' }
  return { trouble: xhr.status === 403 || xhr.status === 404 ? 'not-yours' : 'failed' }
}

function readReply(text: string): Reply | null {
  try {
    return JSON.parse(text) as Reply
  } catch {
    return null
  }
}

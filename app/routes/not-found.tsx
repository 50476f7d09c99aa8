import { notFound, visitFor } from '~/http/visit-for.server'

/** Whatever no other route answers, in the reader's language. */
export const loader = visitFor('public', async () => {
  throw notFound()
})

export const action = loader

export default function NotFound() {
  return null
}

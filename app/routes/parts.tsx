import { PartsGallery } from '~/components/parts-gallery/parts-page'
import { product } from '~/http/product.server'
import { notFound, visitFor } from '~/http/visit-for.server'

/** Every part in both themes and languages; not in a production server unless it is asked for. */
export const loader = visitFor('public', async () => {
  if (!product().settings.showParts) throw notFound()
  return null
})

export default function PartsRoute() {
  return <PartsGallery />
}

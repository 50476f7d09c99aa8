import { PageHead } from '~/components/ui/head'
import { LOCALES } from '~/domain/shared/locale'
import { TranslateProvider } from '~/i18n/use-translate'
import { ControlParts } from './control-parts'
import { type Corner, corner } from './corner'
import { FormParts } from './form-parts'
import { IconParts } from './icon-parts'
import { ListParts } from './list-parts'
import { PaperParts } from './paper-parts'
import { StateParts } from './state-parts'
import { StoryParts } from './story-parts'

const CORNERS = (['light', 'dark'] as const).flatMap((theme) => LOCALES.map((locale) => corner(locale, theme)))

/** Every part, in both languages and both themes, on one page: for people who build pages and for the tests of the parts. */
export function PartsGallery() {
  return (
    <main className="main" id="main">
      <PageHead title="Parts" meta={['app/components/ui', 'app/styles']} />
      <div className="grid gap-s8 wide:grid-cols-2">
        {CORNERS.map((place) => (
          <CornerParts key={place.name} place={place} />
        ))}
      </div>
    </main>
  )
}

function CornerParts({ place }: { place: Corner }) {
  return (
    <TranslateProvider locale={place.locale}>
      <section
        className={`${place.theme} min-w-0 rounded-card border border-line-2 bg-paper p-gutter text-ink`}
        lang={place.locale}
        aria-label={place.name}
      >
        <StateParts />
        <ControlParts place={place} />
        <ListParts place={place} />
        <FormParts place={place} />
        <PaperParts place={place} />
        <StoryParts place={place} />
        <IconParts place={place} />
      </section>
    </TranslateProvider>
  )
}

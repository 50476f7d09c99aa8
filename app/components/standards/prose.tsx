/** The words of a document: drawn on the server from what the gate let through. */
export function Prose({ html }: { html: string }) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: rendered by app/content/render.server.ts after the gate; no script, style or foreign link can be in it
  return <div className="prose" dangerouslySetInnerHTML={{ __html: html }} />
}

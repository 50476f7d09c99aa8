/** What a download needs to know of a file. */
export interface FileView {
  sha256: string
  name: string
  size: number
}

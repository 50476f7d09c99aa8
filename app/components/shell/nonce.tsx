import { createContext, useContext } from 'react'

const NonceContext = createContext('')

/** Hands the nonce of the page's policy to what renders scripts. The browser gets none: it hides nonces from scripts. */
export const NonceProvider = NonceContext.Provider

export function useNonce(): string {
  return useContext(NonceContext)
}

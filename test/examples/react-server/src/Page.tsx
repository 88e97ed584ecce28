import { StrictMode } from 'react'
import { App } from './App'

/** The same on the server and in the browser. */
export const Page = () => (
  <StrictMode>
    <App />
  </StrictMode>
)

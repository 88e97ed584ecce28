import { defineSelfCheck } from 'selfcheck/element'
import DefaultTheme from 'vitepress/theme'

defineSelfCheck({ api: 'https://HOST' })

export default DefaultTheme

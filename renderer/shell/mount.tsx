import './no-evaluated-code.ts'
import { ConfigProvider } from 'antd'
import englishOfAntd from 'antd/locale/en_US'
import chineseOfAntd from 'antd/locale/zh_CN'
import { StrictMode, useSyncExternalStore, type ReactNode } from 'react'
import { createRoot } from 'react-dom/client'
import { useLanguage } from '../texts/index.ts'
import './base.css'
import '../ui/ui.css'
import { ErrorBoundary } from './error-boundary.tsx'
import { styleNonce } from './style-nonce.ts'
import { theme } from './theme.ts'

/** Shows a page, with everything that all pages have in common. */
export function mountPage(page: ReactNode): void {
  const root = document.getElementById('root')
  if (root === null) throw new Error('the page has no #root')
  createRoot(root).render(
    <StrictMode>
      <Shell>{page}</Shell>
    </StrictMode>,
  )
}

const reducedMotion = matchMedia('(prefers-reduced-motion: reduce)')

function Shell({ children }: { readonly children: ReactNode }) {
  const { language } = useLanguage()
  const isStill = useSyncExternalStore(watchMotion, () => reducedMotion.matches)
  return (
    <ConfigProvider
      csp={{ nonce: styleNonce }}
      locale={language === 'en' ? englishOfAntd : chineseOfAntd}
      theme={{ ...theme, token: { ...theme.token, motion: !isStill } }}
      button={{ autoInsertSpace: false }}
      wave={{ disabled: true }}
    >
      <ErrorBoundary>{children}</ErrorBoundary>
    </ConfigProvider>
  )
}

function watchMotion(tell: () => void): () => void {
  reducedMotion.addEventListener('change', tell)
  return () => reducedMotion.removeEventListener('change', tell)
}

import { defineConfig } from 'vitepress'

export default defineConfig({
  title: 'A site made with VitePress',
  head: [['link', { rel: 'icon', href: 'data:,' }]],
  vue: {
    template: { compilerOptions: { isCustomElement: (tag) => tag.startsWith('self-check') } },
  },
})

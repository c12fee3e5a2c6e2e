import { defineConfig } from 'astro/config';
import passerelle from 'passerelle';

export default defineConfig({
  base: '/company',
  integrations: [
    passerelle({
      input: 'topics',
      mount: '/guides',
      title: { en: 'Move Desk', fr: 'Bureau des migrations', es: 'Mesa de migraciones' },
      logo: { file: 'src/logo.svg' },
      colors: { accent: { light: '#7a2048', dark: '#f0a6c0' } },
      footer: [{ label: { en: 'Help desk', fr: 'Assistance', es: 'Ayuda' }, href: '/company/' }],
      css: ['src/guides.css'],
      components: { TrustLine: 'src/components/TrustLine.astro' },
    }),
  ],
});

import type { BrowserTexts } from './en.ts';

export const texts: BrowserTexts = {
  copy: 'Copiar',
  copied: 'Copiado',
  showSource: 'Original inglés',
  searchPlaceholder: 'Palabras, comandos, títulos, en cualquier idioma',
  searchLabel: 'Buscar en las guías',
  searchClose: 'Cerrar',
  searchResults: { one: '{count} tema encontrado', other: '{count} temas encontrados' },
  searchNothing: 'No hay resultados para «{query}».',
  searchFailed: 'No se pudo cargar la búsqueda.',
  progressDone: '{done} de {total} pasos hechos',
  storageFull: 'El almacenamiento de este navegador está lleno: sus marcas no se guardan.',
};

/** Modules that `vite-plugin.ts` makes. */
declare module 'virtual:passerelle/publication' {
  export const currentPublication: typeof import('./current-publication.ts').currentPublication;
  export const pageRendered: typeof import('./current-publication.ts').pageRendered;
  /** Path that guides stand under on their server, with a slash at its end. */
  export const root: string;
}

declare module 'virtual:passerelle/components/Brand' {
  const Component: typeof import('../components/Brand.astro').default;
  export default Component;
}

declare module 'virtual:passerelle/components/Breadcrumb' {
  const Component: typeof import('../components/Breadcrumb.astro').default;
  export default Component;
}

declare module 'virtual:passerelle/components/ChecklistBar' {
  const Component: typeof import('../components/ChecklistBar.astro').default;
  export default Component;
}

declare module 'virtual:passerelle/components/EntryList' {
  const Component: typeof import('../components/EntryList.astro').default;
  export default Component;
}

declare module 'virtual:passerelle/components/GuideCard' {
  const Component: typeof import('../components/GuideCard.astro').default;
  export default Component;
}

declare module 'virtual:passerelle/components/GuideNav' {
  const Component: typeof import('../components/GuideNav.astro').default;
  export default Component;
}

declare module 'virtual:passerelle/components/KeepGuide' {
  const Component: typeof import('../components/KeepGuide.astro').default;
  export default Component;
}

declare module 'virtual:passerelle/components/LanguageNav' {
  const Component: typeof import('../components/LanguageNav.astro').default;
  export default Component;
}

declare module 'virtual:passerelle/components/MissingLocale' {
  const Component: typeof import('../components/MissingLocale.astro').default;
  export default Component;
}

declare module 'virtual:passerelle/components/Outline' {
  const Component: typeof import('../components/Outline.astro').default;
  export default Component;
}

declare module 'virtual:passerelle/components/OverviewPhases' {
  const Component: typeof import('../components/OverviewPhases.astro').default;
  export default Component;
}

declare module 'virtual:passerelle/components/PhaseContents' {
  const Component: typeof import('../components/PhaseContents.astro').default;
  export default Component;
}

declare module 'virtual:passerelle/components/PhaseStepper' {
  const Component: typeof import('../components/PhaseStepper.astro').default;
  export default Component;
}

declare module 'virtual:passerelle/components/PrintMenu' {
  const Component: typeof import('../components/PrintMenu.astro').default;
  export default Component;
}

declare module 'virtual:passerelle/components/PrintNotes' {
  const Component: typeof import('../components/PrintNotes.astro').default;
  export default Component;
}

declare module 'virtual:passerelle/components/Progress' {
  const Component: typeof import('../components/Progress.astro').default;
  export default Component;
}

declare module 'virtual:passerelle/components/ReadingNav' {
  const Component: typeof import('../components/ReadingNav.astro').default;
  export default Component;
}

declare module 'virtual:passerelle/components/SignOffTable' {
  const Component: typeof import('../components/SignOffTable.astro').default;
  export default Component;
}

declare module 'virtual:passerelle/components/Sources' {
  const Component: typeof import('../components/Sources.astro').default;
  export default Component;
}

declare module 'virtual:passerelle/components/TopicArticle' {
  const Component: typeof import('../components/TopicArticle.astro').default;
  export default Component;
}

declare module 'virtual:passerelle/components/TopicDone' {
  const Component: typeof import('../components/TopicDone.astro').default;
  export default Component;
}

declare module 'virtual:passerelle/components/TrustLine' {
  const Component: typeof import('../components/TrustLine.astro').default;
  export default Component;
}

declare module 'virtual:passerelle/components/VerificationList' {
  const Component: typeof import('../components/VerificationList.astro').default;
  export default Component;
}

declare namespace App {
  interface Locals {
    /** What the page shows; every template of a guide reads it from here. */
    passerelle: import('./page-data.ts').PageData;
  }
}

declare module 'virtual:passerelle/components/Footer' {
  const Component: typeof import('../components/Footer.astro').default;
  export default Component;
}

declare module 'virtual:passerelle/components/Header' {
  const Component: typeof import('../components/Header.astro').default;
  export default Component;
}

/** What there is to tick in topics, as one language shows it. */
import { isVerification } from '../guide/steps/step-identity.ts';
import { locales, type Locale } from '../languages/index.ts';
import type { ShownStep, Topic } from '../guide/site.ts';

/** How much there is to tick: the steps of a topic, or the topic itself where it has none. */
export const toTick = (topics: Topic[]): number =>
  topics.reduce(
    (sum, { steps }) => sum + Math.max(steps.filter(({ kind }) => kind !== 'reference').length, 1),
    0,
  );

/** A topic with what is to be ticked in it, in the best language there is. */
export interface TopicSteps {
  topic: Topic;
  title: string;
  steps: ShownStep[];
  /** Language of title and steps where it is not the page's. */
  lang: Locale | undefined;
}

export function topicSteps(topic: Topic, locale: Locale): TopicSteps {
  const best = [locale, ...locales].find((candidate) => topic.pages[candidate])!;
  const { title, steps } = topic.pages[best]!;
  return {
    topic,
    title,
    steps: steps.filter(({ kind }) => kind !== 'reference'),
    lang: best === locale ? undefined : best,
  };
}

/** Whether the topic as a whole is there to see that something is so. */
export const verifiesAll = ({ pages }: Topic): boolean => {
  const title = locales.map((locale) => pages[locale]?.title).find((text) => text);
  return title !== undefined && isVerification(title);
};

/** The topics of a phase that verify something, each with the steps that do. */
export const phaseChecks = (topics: Topic[], locale: Locale): TopicSteps[] =>
  topics
    .map((topic) => {
      const all = topicSteps(topic, locale);
      return { ...all, steps: all.steps.filter(({ kind }) => kind === 'verification') };
    })
    .filter(({ topic, steps }) => steps.length > 0 || verifiesAll(topic));

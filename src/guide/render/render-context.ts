import type { PlacedTopic } from '../guides/placed-topic.ts';
import type { Library } from '../library/link-topics.ts';
import type { MediaLibrary } from '../media/media-library.ts';

/** What rendering a topic needs to know of the others. */
export interface RenderContext {
  library: Library;
  media: MediaLibrary;
  /** Whether the site has the topic's page. */
  isShown: (topic: PlacedTopic) => boolean;
}

import { handOver } from '@/actions/handover';
import { samplePath } from '@/platform/sample-page';
import { activeTab, openTab } from '@/platform/tabs';
import { textLanguage } from '@/platform/texts';
import { takeSample } from './take-sample';

/** Opens the sample page, as a publisher might have made it. */
export async function openSamplePage(): Promise<void> {
  await openTab(samplePath(textLanguage()));
}

/** Opens the sample's article in the reading screen, in a tab beside this one. */
export async function openSampleArticle(): Promise<void> {
  const tab = await activeTab();
  const handover = await handOver({ article: await takeSample(), tabId: tab.id });
  await openTab(`article.html#handover=${handover}`, tab.id);
}

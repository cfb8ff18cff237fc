import { describe, expect, it } from 'vitest';
import { filterSummaries } from '@/library/filter-summaries';
import { toSummary } from '@/library/summary-record';
import { sampleRecord } from './sample-record';

const list = [
  { id: '1', title: 'П’ять мостів Києва', siteName: 'Українська правда', byline: 'Ґалаґан' },
  { id: '2', title: 'Ёлки зимой', siteName: 'Пример', byline: 'Пётр Семёнов' },
  { id: '3', title: 'Crème brûlée for beginners', siteName: 'Le Goût', byline: 'Zoë Müller' },
  { id: '4', title: '東京の夜', siteName: '朝日新聞', byline: '' },
  { id: '5', title: 'A bridge reopens', siteName: 'The Example', byline: 'Olena Koval' },
].map((parts) => toSummary(sampleRecord({ host: 'news.example', ...parts })));

const found = (query: string): readonly string[] =>
  filterSummaries(list, query).map((summary) => summary.id);

describe('filtering the saved list', () => {
  it.each([
    ["п'ять", ['1']],
    ['пʼЯТЬ', ['1']],
    ['пять', ['1']],
    ['галаган', ['1']],
    ['мост київ', []],
    ['києв мост', ['1']],
    ['елки', ['2']],
    ['семенов', ['2']],
    ['creme brulee', ['3']],
    ['zoe muller gout', ['3']],
    ['東京', ['4']],
    ['朝日', ['4']],
    ['bri', ['5']],
    ['koval example', ['5']],
    ['news.example', ['1', '2', '3', '4', '5']],
  ])('finds by %s', (query, ids) => {
    expect(found(query)).toEqual(ids);
  });

  it('shows everything while nothing is typed', () => {
    expect(filterSummaries(list, '  ')).toBe(list);
  });

  it('does not find a word across two fields', () => {
    expect(found('reopensthe')).toEqual([]);
  });
});

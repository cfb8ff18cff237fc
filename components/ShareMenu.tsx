import { Share2 } from 'lucide';
import { text } from '@/platform/texts';
import { MenuButton, type MenuChoice } from './MenuButton';

export type ShareChoice = MenuChoice;

type Props = {
  /** Null while they are being fetched. */
  readonly choices: readonly ShareChoice[] | null;
  readonly disabled: boolean;
  /** Shows the button's icon alone, as `Button` does. */
  readonly iconOnly?: boolean;
  /** The menu is about to open: a good moment to fetch the choices. */
  readonly onOpen: () => void;
  readonly onChoose: (id: string) => void;
};

/** The ways to share an article. */
export function ShareMenu(props: Props) {
  return <MenuButton label={text('share')} icon={Share2} {...props} />;
}

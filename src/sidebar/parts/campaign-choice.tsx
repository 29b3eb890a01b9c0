import { useSidebar } from '../sidebar-context.ts';
import { Field } from './field.tsx';

interface CampaignChoiceProps {
  value: string;
  choose: (id: string) => void;
  disabled?: boolean;
}

/** Which campaign a task is about; named only, where there is no choice. */
export function CampaignChoice({ value, choose, disabled }: CampaignChoiceProps) {
  const { state, texts } = useSidebar();
  const [only, ...others] = state.campaigns;
  if (others.length === 0) {
    return (
      <p class="of-campaign">
        {texts.shell.campaign}: <bdi>{only?.name}</bdi>
      </p>
    );
  }
  return (
    <Field id="of-campaign" label={texts.shell.campaign}>
      {(control) => (
        <select
          {...control}
          value={value}
          disabled={disabled}
          onChange={(event) => choose(event.currentTarget.value)}
        >
          {state.campaigns.map(({ id, name }) => (
            <option key={id} value={id} dir="auto">
              {name}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

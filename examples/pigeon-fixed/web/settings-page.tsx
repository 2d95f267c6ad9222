import { useEffect, useState } from 'react';
import { api, type Settings } from './api.ts';

interface SettingsPageProps {
  settings: Settings;
  onChange: (settings: Settings) => void;
}

const WHO_CAN_MESSAGE = { EVERYONE: 'Everyone', FRIENDS: 'Friends', NOBODY: 'Nobody' } as const;
const VISIBILITY = { PUBLIC: 'Public', MEMBERS: 'People on Pigeon', FRIENDS: 'Friends', PRIVATE: 'Only me' } as const;

export function SettingsPage({ settings, onChange }: SettingsPageProps) {
  const [trouble, setTrouble] = useState<string | null>(null);
  useQuietHours(settings.notifications);

  async function change(part: Partial<Settings>) {
    try {
      onChange({ ...settings, ...(await api.changeSettings(part)) });
      setTrouble(null);
    } catch {
      setTrouble('Not saved. Try again.');
    }
  }

  return (
    <section aria-label="Settings">
      <Choice
        label="Who can write to you"
        value={settings.whoCanMessage}
        options={WHO_CAN_MESSAGE}
        onChoose={whoCanMessage => void change({ whoCanMessage })}
      />
      <Choice
        label="Who sees your page"
        value={settings.profileVisibility}
        options={VISIBILITY}
        onChoose={profileVisibility => void change({ profileVisibility })}
      />
      <label>
        <input
          type="checkbox"
          checked={settings.notifications}
          onChange={async event => {
            const isOn = event.target.checked && (await subscribe());
            await change({ notifications: isOn });
          }}
        />
        Notifications (never between 9 in the evening and 8 in the morning)
      </label>
      {trouble && <p role="alert">{trouble}</p>}
    </section>
  );
}

interface ChoiceProps<Option extends string> {
  label: string;
  value: Option;
  options: Readonly<Record<Option, string>>;
  onChoose: (option: Option) => void;
}

function Choice<Option extends string>({ label, value, options, onChoose }: ChoiceProps<Option>) {
  return (
    <label>
      {label}
      <select value={value} onChange={event => onChoose(event.target.value as Option)}>
        {Object.entries<string>(options).map(([option, text]) => (
          <option key={option} value={option}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}

/** Asks the browser only after the person has switched notifications on. */
async function subscribe(): Promise<boolean> {
  if ((await Notification.requestPermission()) !== 'granted') return false;
  const worker = await navigator.serviceWorker.ready;
  const key = document.querySelector<HTMLMetaElement>('meta[name=push-key]')?.content ?? '';
  const subscription = await worker.pushManager.subscribe({ userVisibleOnly: true, applicationServerKey: key });
  await api.subscribe(subscription.toJSON());
  return true;
}

/** Tells the server when it is night here. The browser's time zone is enough. */
function useQuietHours(isOn: boolean): void {
  useEffect(() => {
    if (!isOn) return;
    const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
    api.saveTimeZone(timeZone).catch(() => undefined);
  }, [isOn]);
}

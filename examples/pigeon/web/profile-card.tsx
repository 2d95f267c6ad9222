import { useState } from 'react';
import { api, type Profile } from './api.ts';

interface ProfileCardProps {
  profile: Profile;
  isMine: boolean;
  onMessage: () => void;
  onReport: () => void;
}

export function ProfileCard({ profile, isMine, onMessage, onReport }: ProfileCardProps) {
  return (
    <article className="profile">
      <h1>{profile.name}</h1>
      <p>@{profile.handle}</p>
      {profile.lastSeenAt && <p>Last here {new Date(profile.lastSeenAt).toLocaleDateString()}</p>}
      {!isMine && <ProfileActions id={profile.id} onMessage={onMessage} onReport={onReport} />}
    </article>
  );
}

function ProfileActions({ id, onMessage, onReport }: { id: string; onMessage: () => void; onReport: () => void }) {
  const [done, setDone] = useState<'added' | 'blocked' | null>(null);
  return (
    <div role="group" aria-label="Actions">
      <button
        type="button"
        disabled={done !== null}
        onClick={() => void api.addFriend(id).then(() => setDone('added'))}
      >
        {done === 'added' ? 'Added' : 'Add friend'}
      </button>
      <button type="button" onClick={onMessage}>
        Message
      </button>
      <button type="button" onClick={() => void api.blockUser(id).then(() => setDone('blocked'))}>
        {done === 'blocked' ? 'Blocked' : 'Block'}
      </button>
      <button type="button" onClick={onReport}>
        Report
      </button>
    </div>
  );
}

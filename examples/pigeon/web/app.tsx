import { useCallback, useEffect, useState, type FormEvent } from 'react';
import { createRoot } from 'react-dom/client';
import { api, type Comment, type Me, type PersonSummary, type Profile, type ReportTarget } from './api.ts';
import { CommentItem } from './comment-item.tsx';
import { Conversation } from './conversation.tsx';
import { ProfileCard } from './profile-card.tsx';
import { SettingsPage } from './settings-page.tsx';

type View = { page: 'profile'; id: string } | { page: 'chat'; friend: PersonSummary } | { page: 'settings' };

export function App() {
  const [me, setMe] = useState<Me | null>(null);
  const [view, setView] = useState<View | null>(null);
  const [reporting, setReporting] = useState<ReportTarget | null>(null);

  useEffect(() => {
    api.me().then(
      found => {
        setMe(found);
        setView({ page: 'profile', id: found.id });
      },
      () => location.assign('/login'),
    );
  }, []);

  if (!me || !view) return <p role="status">Loading</p>;
  return (
    <main>
      <nav>
        <button type="button" onClick={() => setView({ page: 'profile', id: me.id })}>
          My page
        </button>
        <button type="button" onClick={() => setView({ page: 'settings' })}>
          Settings
        </button>
      </nav>
      {view.page === 'settings' && (
        <SettingsPage settings={me.settings} onChange={settings => setMe({ ...me, settings })} />
      )}
      {view.page === 'chat' && me.features.messages && <Conversation friend={view.friend} onReport={setReporting} />}
      {view.page === 'profile' && (
        <ProfilePage
          key={view.id}
          id={view.id}
          isMine={view.id === me.id}
          onMessage={friend => setView({ page: 'chat', friend })}
          onReport={setReporting}
        />
      )}
      {me.features.suggestions && <Suggestions onOpen={id => setView({ page: 'profile', id })} />}
      {reporting && <ReportDialog target={reporting} onClose={() => setReporting(null)} />}
    </main>
  );
}

interface ProfilePageProps {
  id: string;
  isMine: boolean;
  onMessage: (friend: PersonSummary) => void;
  onReport: (target: ReportTarget) => void;
}

function ProfilePage({ id, isMine, onMessage, onReport }: ProfilePageProps) {
  const [profile, setProfile] = useState<Profile | null>(null);
  const [comments, setComments] = useState<Comment[]>([]);
  const [draft, setDraft] = useState('');

  const reload = useCallback(async () => {
    const [person, wall] = await Promise.all([api.profile(id), api.comments(id)]);
    setProfile(person);
    setComments(wall);
  }, [id]);
  useEffect(() => void reload().catch(() => setProfile(null)), [reload]);

  async function post(event: FormEvent) {
    event.preventDefault();
    await api.addComment(id, draft);
    setDraft('');
    await reload();
  }

  if (!profile) return <p>This page is not shared with you.</p>;
  return (
    <>
      <ProfileCard
        profile={profile}
        isMine={isMine}
        onMessage={() => onMessage(profile)}
        onReport={() => onReport({ kind: 'PROFILE', subjectId: profile.id })}
      />
      <form onSubmit={post}>
        <input
          aria-label="Comment"
          value={draft}
          maxLength={500}
          required
          onChange={event => setDraft(event.target.value)}
        />
        <button type="submit">Post</button>
      </form>
      <ul>
        {comments.map(comment => (
          <CommentItem
            key={comment.id}
            comment={comment}
            canDelete={isMine || comment.mine}
            onDelete={() => void api.deleteComment(comment.id).then(reload)}
            onReport={() => onReport({ kind: 'COMMENT', subjectId: comment.id })}
          />
        ))}
      </ul>
    </>
  );
}

function Suggestions({ onOpen }: { onOpen: (id: string) => void }) {
  const [people, setPeople] = useState<PersonSummary[]>([]);
  useEffect(() => void api.suggestions().then(setPeople, () => setPeople([])), []);
  return (
    <aside aria-label="People you may know">
      {people.map(person => (
        <button key={person.id} type="button" onClick={() => onOpen(person.id)}>
          {person.name}
        </button>
      ))}
    </aside>
  );
}

function ReportDialog({ target, onClose }: { target: ReportTarget; onClose: () => void }) {
  const [reason, setReason] = useState('');
  const [isSent, setSent] = useState(false);

  async function submit(event: FormEvent) {
    event.preventDefault();
    await api.report(target, reason);
    setSent(true);
  }

  return (
    <dialog open aria-label="Report">
      {isSent ? (
        <p>
          Thank you. A person will look at this within 24 hours. If you want to talk to somebody now, see{' '}
          <a href="/help/someone-to-talk-to">who can help you</a>.
        </p>
      ) : (
        <form onSubmit={submit}>
          <label>
            What is wrong?
            <textarea value={reason} maxLength={1000} required onChange={event => setReason(event.target.value)} />
          </label>
          <button type="submit">Send report</button>
        </form>
      )}
      <button type="button" onClick={onClose}>
        Close
      </button>
    </dialog>
  );
}

const root = document.getElementById('root');
if (root) createRoot(root).render(<App />);

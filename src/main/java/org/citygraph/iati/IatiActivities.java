package org.citygraph.iati;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.citygraph.sources.Claim;
import org.citygraph.sources.Mention;
import org.citygraph.sources.Sink;
import org.citygraph.sources.Source;
import org.citygraph.sources.SourceFile;
import org.jspecify.annotations.Nullable;

/**
 * Activity files of IATI 2.03, read together. A file has one row for each participating
 * organisation and each transaction.
 *
 * <p>
 * Transactions are aid, money from a provider to a receiver ({@link Flow} tells where
 * these are found), dated by the value date, else by the transaction's. So that no money
 * counts twice:
 * <ul>
 * <li>What was paid (incoming funds, disbursement, expenditure, reimbursement, purchase
 * of equity) is done. Commitments and pledges are proposed, since they are reported again
 * once they are paid, and totals leave out what is proposed; {@code transactionType}
 * tells them apart.</li>
 * <li>What a receiver reports (incoming funds, commitments, pledges) is left out where
 * the provider reports, in the same files, what it gave to this receiver.</li>
 * <li>Where activities under an activity report transactions of a type, the activity's
 * own of that type are left out: the standard's rules for multi-level reporting forbid to
 * count a transaction twice within a hierarchy. Those of other types stay, since what a
 * parent spent itself (expenditure) is not what its children hand on (disbursement).
 * Parents and children are known by {@code related-activity} types 1 and 2, of either
 * side, whatever stands between; a relation against {@code hierarchy} or in a circle is
 * none.</li>
 * <li>Of an identifier that stands twice, the first activity counts.</li>
 * </ul>
 * What is left out is rejected with the reason, and so is whatever lacks a provider, a
 * receiver, an amount above zero or a currency.
 *
 * <p>
 * Sources: the code lists TransactionType and RelatedActivityType of IATI 2.03; IATI's
 * general rules for multi-level reporting.
 */
public final class IatiActivities implements Source {

	private final List<SourceFile> files;

	private @Nullable Overlaps overlaps;

	public IatiActivities(List<SourceFile> files) {
		this.files = List.copyOf(files);
	}

	@Override
	public List<SourceFile> files() {
		return this.files;
	}

	/** What parents and children both report counts twice where these come apart. */
	@Override
	public boolean belongsTogether() {
		return true;
	}

	@Override
	public List<SourceFile> readForMentions() {
		return Stream.concat(this.files.stream(), this.files.stream()).toList();
	}

	@Override
	public void mentions(Sink<Mention> sink) {
		Set<String> mentioned = new HashSet<>();
		read(Sink.silent(), new Results() {
			@Override
			public void flow(Flow flow, Claim claim) {
				mention(flow.donor());
				mention(flow.recipient());
			}

			@Override
			public void role(Roles roles, Organisation organisation, Claim claim) {
				roles.accord().ifPresent(this::mention);
				mention(organisation.mention(organisation.row()));
			}

			private void mention(Mention mention) {
				// The same name again tells nothing; another is a further spelling.
				if (mentioned.add(mention.key() + "\n" + mention.name())) {
					sink.accept(mention);
				}
			}
		});
	}

	@Override
	public void claims(Sink<Claim> sink) {
		read(sink, new Results() {
			@Override
			public void flow(Flow flow, Claim claim) {
				sink.accept(claim);
			}

			@Override
			public void role(Roles roles, Organisation organisation, Claim claim) {
				sink.accept(claim);
			}
		});
	}

	/** Takes what was neither rejected nor left out. */
	private interface Results {

		void flow(Flow flow, Claim claim);

		void role(Roles roles, Organisation organisation, Claim claim);

	}

	private void read(Sink<?> rejects, Results results) {
		Overlaps known = overlaps();
		for (int file = 0; file < this.files.size(); file++) {
			ActivityFile.read(this.files.get(file).path(), file, new Reading(file, known, rejects, results));
		}
	}

	private Overlaps overlaps() {
		Overlaps known = this.overlaps;
		if (known == null) {
			known = Overlaps.of(this.files);
			this.overlaps = known;
		}
		return known;
	}

	private record Reading(int file, Overlaps known, Sink<?> rejects, Results results) implements ActivityFile.Events {

		@Override
		public void transaction(Activity activity, Transaction transaction) {
			this.rejects.attempt(transaction.row(), transaction::text, () -> {
				Flow flow = Flow.of(activity, transaction);
				Claim claim = flow.claim();
				this.known.requireCounted(flow);
				this.results.flow(flow, claim);
			});
		}

		@Override
		public void end(Activity activity) {
			Roles roles = new Roles(activity);
			for (Organisation organisation : activity.participants()) {
				this.rejects.attempt(organisation.row(), organisation::text, () -> {
					this.known.requireFirst(activity, this.file);
					this.results.role(roles, organisation, roles.claim(organisation));
				});
			}
		}

	}

}

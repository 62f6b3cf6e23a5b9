package org.citygraph.iati;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

import org.citygraph.iati.TransactionType.Side;
import org.citygraph.sources.Claim;
import org.citygraph.sources.RowInvalid;
import org.citygraph.sources.SourceFile;

/**
 * Which money is told twice by the files, so that it counts once: what a parent activity
 * reports though activities under it report transactions of that type, what a receiver
 * reports though its provider does, and activities that stand twice. Holds activities'
 * ids and organisations' pairs, but no transactions.
 */
final class Overlaps {

	private final Map<String, Place> firstPlaces = new HashMap<>();

	private final Map<String, Set<String>> parents = new HashMap<>();

	private final Map<String, Integer> levels = new HashMap<>();

	private final Map<String, Set<TransactionType>> reported = new HashMap<>();

	private final Map<String, Set<TransactionType>> reportedBelow = new HashMap<>();

	private final Map<Pair, Set<Reported>> outgoing = new HashMap<>();

	private Overlaps() {
	}

	/** Two organisations between which a provider reports flows. */
	private record Pair(Side side, String donor, String recipient) {
	}

	/** An activity with what it reports. */
	private record Reported(String activity, TransactionType type) {
	}

	/** Two activities can share a line, but no number. */
	private record Place(int file, long number, long line) {
	}

	static Overlaps of(List<SourceFile> files) {
		Overlaps overlaps = new Overlaps();
		for (int file = 0; file < files.size(); file++) {
			ActivityFile.read(files.get(file).path(), file, overlaps.reader(file));
		}
		overlaps.reportedBelow.putAll(new Hierarchy(overlaps.parentsThatAgree()).reportedBelow(overlaps.reported));
		return overlaps;
	}

	private ActivityFile.Events reader(int file) {
		return new ActivityFile.Events() {
			@Override
			public void transaction(Activity activity, Transaction transaction) {
				try {
					requireFirst(activity, file);
					Flow flow = Flow.of(activity, transaction);
					note(flow, flow.claim());
				}
				catch (RowInvalid ex) {
					// What is rejected is not reported, neither here nor for a parent.
				}
			}

			@Override
			public void end(Activity activity) {
				Overlaps.this.firstPlaces.putIfAbsent(activity.id(),
						new Place(file, activity.number(), activity.line()));
				relate(activity);
			}
		};
	}

	private void note(Flow flow, Claim claim) {
		TransactionType type = flow.type();
		String activity = flow.activity().id();
		this.reported.computeIfAbsent(activity, (id) -> EnumSet.noneOf(TransactionType.class)).add(type);
		if (!type.side().incoming()) {
			Pair pair = new Pair(type.side(), claim.from(), claim.to());
			this.outgoing.computeIfAbsent(pair, (key) -> new HashSet<>(2)).add(new Reported(activity, type));
		}
	}

	private void relate(Activity activity) {
		activity.hierarchy().ifPresent((level) -> this.levels.put(activity.id(), level));
		activity.parents().forEach((parent) -> relate(parent, activity.id()));
		activity.children().forEach((child) -> relate(activity.id(), child));
	}

	private void relate(String parent, String child) {
		this.parents.computeIfAbsent(child, (id) -> new HashSet<>()).add(parent);
	}

	/** Relations that run up the hierarchy say nothing of who contains whom. */
	private Map<String, Set<String>> parentsThatAgree() {
		Map<String, Set<String>> agreeing = new HashMap<>();
		this.parents.forEach((child, all) -> agreeing.put(child,
				all.stream().filter((parent) -> !contradicts(parent, child)).collect(Collectors.toSet())));
		return agreeing;
	}

	private boolean contradicts(String parent, String child) {
		OptionalInt upper = level(parent);
		OptionalInt lower = level(child);
		return upper.isPresent() && lower.isPresent() && upper.getAsInt() > lower.getAsInt();
	}

	private OptionalInt level(String activity) {
		Integer level = this.levels.get(activity);
		return (level != null) ? OptionalInt.of(level) : OptionalInt.empty();
	}

	/**
	 * @throws RowInvalid if it is told elsewhere
	 */
	void requireCounted(Flow flow) {
		requireFirst(flow.activity(), flow.transaction().row().file());
		Side side = flow.type().side();
		if (isReportedBelow(new Reported(flow.activity().id(), flow.type()))) {
			throw new RowInvalid("is not counted, since activities under its own report such transactions themselves");
		}
		if (side.incoming() && providerReports(new Pair(side.outgoing(), flow.donor().key(), flow.recipient().key()))) {
			throw new RowInvalid("is not counted, since the provider reports what it gave to this receiver");
		}
	}

	private boolean isReportedBelow(Reported reported) {
		return this.reportedBelow.getOrDefault(reported.activity(), Set.of()).contains(reported.type());
	}

	/** In an activity that counts. */
	private boolean providerReports(Pair pair) {
		return this.outgoing.getOrDefault(pair, Set.of()).stream().anyMatch((reported) -> !isReportedBelow(reported));
	}

	/**
	 * @throws RowInvalid if an activity of that identifier stands before
	 */
	void requireFirst(Activity activity, int file) {
		Place place = new Place(file, activity.number(), activity.line());
		Place first = this.firstPlaces.computeIfAbsent(activity.id(), (id) -> place);
		if (!activity.id().isEmpty() && !first.equals(place)) {
			throw new RowInvalid("its activity %s stands already on line %d of file %d".formatted(activity.id(),
					first.line(), first.file() + 1));
		}
	}

}

package org.citygraph.paths;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.citygraph.facts.Fact;
import org.citygraph.facts.Facts;
import org.citygraph.graph.EntityRef;
import org.citygraph.ties.PlaceKey;
import org.springframework.stereotype.Component;

/**
 * Fetches the facts of routes and tells the routes with them.
 */
@Component
class StepFacts {

	private final Facts facts;

	StepFacts(Facts facts) {
		this.facts = facts;
	}

	/**
	 * As they are now.
	 * @throws FactsGone if one of them is there no more
	 */
	List<PathAnswer.Path> tell(List<Route> routes) {
		List<String> ids = routes.stream()
			.flatMap((route) -> route.steps().stream())
			.flatMap(List::stream)
			.distinct()
			.toList();
		Map<String, Fact> byId = new HashMap<>();
		this.facts.byIds(ids.stream().filter((id) -> !PlaceKey.is(id)).toList())
			.forEach((fact) -> byId.put(Objects.requireNonNull(fact.id()), fact));
		this.facts
			.places(ids.stream()
				.filter(PlaceKey::is)
				.map(PlaceKey::of)
				.map((key) -> List.of(key.from(), key.to()))
				.toList())
			.forEach((fact) -> byId.put(new PlaceKey(fact.from().id(), fact.to().id()).text(), fact));
		return routes.stream().map((route) -> path(route, byId)).toList();
	}

	private static PathAnswer.Path path(Route route, Map<String, Fact> byId) {
		List<PathAnswer.Step> steps = route.steps()
			.stream()
			.map((ids) -> new PathAnswer.Step(ids.stream().map((id) -> present(byId, id)).toList()))
			.toList();
		Map<String, EntityRef> refs = new HashMap<>();
		steps.stream()
			.flatMap((step) -> step.facts().stream())
			.flatMap((fact) -> Stream.of(fact.from(), fact.to()))
			.forEach((node) -> refs.put(node.id(), node));
		List<EntityRef> nodes = route.nodes().stream().map((id) -> present(refs, id)).toList();
		List<String> sentences = IntStream.range(0, steps.size())
			.mapToObj((step) -> Sentence.of(nodes.get(step), steps.get(step).facts()))
			.toList();
		return new PathAnswer.Path(route.length(), nodes, steps, String.join("; ", sentences) + ".");
	}

	private static <T> T present(Map<String, T> byId, String id) {
		T present = byId.get(id);
		if (present == null) {
			throw new FactsGone(id);
		}
		return present;
	}

}

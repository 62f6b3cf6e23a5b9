package org.citygraph.browser;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.openqa.selenium.WebDriver;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a browser asked for, by its performance log.
 */
final class Requests {

	private static final Set<String> NETWORKED = Set.of("http", "https", "ws", "wss");

	private Requests() {
	}

	/**
	 * The addresses, other than this machine's, that were asked since the last call;
	 * those that the page's policy stopped were not.
	 */
	static List<String> elsewhere(WebDriver driver) {
		List<JsonNode> events = driver.manage()
			.logs()
			.get(LogType.PERFORMANCE)
			.getAll()
			.stream()
			.map(Requests::event)
			.toList();
		Set<String> stopped = events.stream()
			.filter((event) -> is(event, "Network.loadingFailed")
					&& "csp".equals(event.at("/params/blockedReason").asString("")))
			.map(Requests::id)
			.collect(Collectors.toSet());
		return events.stream()
			.filter((event) -> !stopped.contains(id(event)))
			.flatMap((event) -> address(event).stream())
			.filter(Requests::isElsewhere)
			.toList();
	}

	private static Optional<String> address(JsonNode event) {
		if (is(event, "Network.requestWillBeSent")) {
			return Optional.of(event.at("/params/request/url").asString());
		}
		return is(event, "Network.webSocketCreated") ? Optional.of(event.at("/params/url").asString())
				: Optional.empty();
	}

	private static boolean isElsewhere(String address) {
		String scheme = address.substring(0, Math.max(0, address.indexOf(':')));
		return NETWORKED.contains(scheme) && !"localhost".equals(URI.create(address.split("[?#|]", 2)[0]).getHost());
	}

	private static JsonNode event(LogEntry entry) {
		return JsonMapper.shared().readTree(entry.getMessage()).get("message");
	}

	private static boolean is(JsonNode event, String method) {
		return method.equals(event.at("/method").asString());
	}

	private static String id(JsonNode event) {
		return event.at("/params/requestId").asString("");
	}

}

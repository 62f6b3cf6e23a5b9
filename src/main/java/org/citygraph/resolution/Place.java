package org.citygraph.resolution;

import java.util.Map;
import java.util.Optional;

/** Where something lies, in degrees. */
public record Place(double latitude, double longitude) {

	private static final double EARTH_RADIUS_IN_KM = 6371;

	/** Wider than any city, and than the errors of coordinates. */
	private static final double FAR_IN_KM = 100;

	/** Where something lies by its general properties; empty where these do not tell. */
	public static Optional<Place> of(Map<String, Object> general) {
		return (general.get("latitude") instanceof Double latitude
				&& general.get("longitude") instanceof Double longitude) ? Optional.of(new Place(latitude, longitude))
						: Optional.empty();
	}

	/** The great-circle distance in kilometres (haversine formula, on a sphere). */
	public double kilometresTo(Place other) {
		double north = Math.toRadians(other.latitude - this.latitude);
		double east = Math.toRadians(other.longitude - this.longitude);
		double chord = Math.pow(Math.sin(north / 2), 2) + Math.cos(Math.toRadians(this.latitude))
				* Math.cos(Math.toRadians(other.latitude)) * Math.pow(Math.sin(east / 2), 2);
		return 2 * EARTH_RADIUS_IN_KM * Math.asin(Math.min(1, Math.sqrt(chord)));
	}

	/** Whether both are known and lie where no one thing can. */
	static boolean areFar(Optional<Place> one, Optional<Place> other) {
		return one.isPresent() && other.isPresent() && one.get().isFarFrom(other.get());
	}

	/** Whether no one thing can lie in both. */
	public boolean isFarFrom(Place other) {
		return kilometresTo(other) > FAR_IN_KM;
	}

}
